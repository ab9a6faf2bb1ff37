import { expect, test } from 'vitest';
import { byDate } from './by-date.ts';

const invasion = 'Russia begins its full-scale invasion.';

test('a date stands once, the oldest first, with all that is told of it', () => {
  const told = byDate([
    { date: '2022-02-24', event: invasion, entry: 'russia' },
    { date: '1991', event: 'The Soviet Union is dissolved.', entry: 'russia' },
    { date: '2022-02-24', event: 'Kyiv comes under attack.', entry: 'kyiv' },
    { date: '2022-02', event: 'Troops gather.', entry: 'belarus' },
  ]);
  expect(told).toEqual([
    { date: '1991', events: [{ event: 'The Soviet Union is dissolved.', entries: ['russia'] }] },
    { date: '2022-02', events: [{ event: 'Troops gather.', entries: ['belarus'] }] },
    {
      date: '2022-02-24',
      events: [
        { event: invasion, entries: ['russia'] },
        { event: 'Kyiv comes under attack.', entries: ['kyiv'] },
      ],
    },
  ]);
});

test('what several entries tell in the same words stands once, on one date only', () => {
  const told = byDate([
    { date: '2022-02-24', event: invasion, entry: 'russia' },
    { date: '2022-02-24', event: invasion, entry: 'ukraine' },
    { date: '2022', event: invasion, entry: 'europe' },
  ]);
  expect(told).toEqual([
    { date: '2022', events: [{ event: invasion, entries: ['europe'] }] },
    { date: '2022-02-24', events: [{ event: invasion, entries: ['russia', 'ukraine'] }] },
  ]);
});

test('nothing told is nothing', () => {
  expect(byDate([])).toEqual([]);
});
