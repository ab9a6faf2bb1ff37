import { describe, expect, test } from 'vitest';
import { crimea, type Happening, move, nato, play } from './play.ts';
import { react } from './react.ts';

const hovered: Happening[] = [move(crimea, 0, 0), 'time passes', 'card arrives', 'time passes'];

describe('hovering', () => {
  test('asks for the card halfway through the dwell and shows it at the end', () => {
    expect(play(hovered).steps).toEqual([
      'waiting (settling on crimea)',
      'waiting (settling on crimea)',
      'waiting (settling on crimea)',
      'open crimea:card',
    ]);
    expect(play(hovered.slice(0, 1)).last).toMatchObject([{ type: 'wait', ms: 150 }]);
    expect(play(hovered.slice(0, 2)).last).toMatchObject([
      { type: 'load', entry: 'crimea' },
      { type: 'wait', ms: 150 },
    ]);
  });

  test('waits as long as the reader set', () => {
    const slow = { ...move(crimea, 0, 0), dwell: 1000 };
    expect(play([slow]).last).toMatchObject([{ type: 'wait', ms: 500 }]);
    expect(play([slow, 'time passes']).last).toMatchObject([{ type: 'load' }, { type: 'wait', ms: 500 }]);
  });

  test('a pointer that leaves before the dwell is over opens nothing, whatever arrives later', () => {
    const { steps } = play([
      move(crimea, 0, 0),
      'time passes',
      move(null, 1, 100),
      'card arrives',
      'time passes',
    ]);
    expect(steps.at(-1)).toBe('hidden');
  });

  test.each([
    ['slow', 4, 0],
    ['fast', 6, 1],
  ])('a %s move on the mark (%i px in 10 ms) starts the dwell anew %i times', (_name, distance, waits) => {
    expect(play([move(crimea, 0, 0), move(crimea, distance, 10)]).last).toHaveLength(waits);
  });

  test('after a fast move the whole dwell starts anew, without asking twice', () => {
    const { last } = play([move(crimea, 0, 0), 'time passes', 'card arrives', move(crimea, 50, 10)]);
    expect(last).toMatchObject([{ type: 'wait', ms: 300 }]);
  });
});

describe('leaving', () => {
  const gone = [...hovered, move(null, 1, 500)];
  test.each<[string, Happening[], string]>([
    ['closes after the grace', ['time passes'], 'hidden'],
    ['does not close before', [], 'closing crimea:card'],
    ['a pointer that comes back keeps it', [move(crimea, 1, 600), 'time passes'], 'open crimea:card'],
    ['the pointer may go into the card', [{ type: 'enter-card' }, 'time passes'], 'open crimea:card'],
    ['and out of it again', [{ type: 'enter-card' }, { type: 'leave-card' }, 'time passes'], 'hidden'],
    [
      'inside the card, stray moves mean nothing',
      [{ type: 'enter-card' }, move(nato, 2, 700), 'time passes'],
      'open crimea:card',
    ],
    ['another mark takes its turn', [move(nato, 2, 700)], 'closing crimea:card (settling on nato)'],
    [
      'another mark shows after its dwell',
      [move(nato, 2, 700), 'time passes', 'card arrives', 'time passes'],
      'open nato:card',
    ],
    ['used on purpose, it stays', [{ type: 'hold' }, move(null, 2, 700), 'time passes'], 'open crimea:card'],
  ])('%s', (_name, events, state) => {
    expect(play([...gone, ...events]).state).toBe(state);
  });

  test('on its way to the card the pointer has all the time it needs, over other marks too', () => {
    expect(play([...gone, move(null, 2, 600, true)]).last).toMatchObject([{ type: 'wait', ms: 300 }]);
    expect(play([...gone, move(nato, 3, 700), move(nato, 4, 800, true)]).last).toMatchObject([
      { type: 'wait', ms: 150 },
    ]);
  });

  test('a timer that was replaced no longer counts', () => {
    const { machine } = play(gone);
    const [back] = react(machine, move(crimea, 1, 600));
    expect(react(back, { type: 'elapsed', token: machine.timer })).toEqual([back, []]);
  });
});
