import { describe, expect, test } from 'vitest';
import { card, crimea, describeState, type Happening, type Mark, move, nato, open, play } from './play.ts';
import { react } from './react.ts';
import { type PopoverEvent, start } from './state.ts';

describe('opening on purpose', () => {
  test('is at once, and stays when the pointer leaves', () => {
    expect(play([open(crimea), 'card arrives', move(null, 1, 0), 'time passes']).state).toBe(
      'open crimea:card',
    );
  });

  test('takes focus into the card only when asked, and only once there is something to read', () => {
    expect(play([open(crimea, true)]).last).toMatchObject([{ type: 'load' }]);
    expect(play([open(crimea, true), 'card arrives']).last).toEqual([{ type: 'focus-card' }]);
    expect(play([open(crimea, true), 'load fails']).last).toEqual([{ type: 'focus-card' }]);
    expect(play([open(crimea), 'card arrives']).last).toEqual([]);
  });

  test('uses the card that hovering asked for', () => {
    const { last, state } = play([move(crimea, 0, 0), 'time passes', 'card arrives', open(crimea, true)]);
    expect(state).toBe('open crimea:card');
    expect(last).toEqual([{ type: 'focus-card' }]);
  });

  test('replaces the card of another mark; its late answer changes nothing', () => {
    const first = play([open(crimea)]);
    const [second] = react(first.machine, open(nato));
    expect(react(second, { type: 'loaded', token: 1, card: card('crimea') })).toEqual([second, []]);
    expect(describeState(second.state)).toBe('open nato:loading');
  });

  test('of the mark in view keeps where the reader is', () => {
    const nested: PopoverEvent<Mark> = { type: 'open-entry', entry: 'russia' };
    expect(play([open(crimea), 'card arrives', nested, open(crimea)]).state).toBe(
      'open crimea:card > russia:loading',
    );
  });
});

describe('going through cards', () => {
  const nested: Happening[] = [
    open(crimea),
    'card arrives',
    { type: 'open-entry', entry: 'russia' },
    'card arrives',
  ];
  test.each<[string, Happening[], string]>([
    ['stacks', [], 'open crimea:card > russia:card'],
    ['goes back', [{ type: 'back', depth: 1 }], 'open crimea:card'],
    ['goes back no further than the first', [{ type: 'back', depth: 0 }], 'open crimea:card > russia:card'],
    ['goes forward by no such step', [{ type: 'back', depth: 2 }], 'open crimea:card > russia:card'],
    [
      'says when one fails',
      [{ type: 'open-entry', entry: 'x' }, 'load fails'],
      'open crimea:card > russia:card > x:failed',
    ],
    [
      'tries again',
      [{ type: 'open-entry', entry: 'x' }, 'load fails', { type: 'retry' }],
      'open crimea:card > russia:card > x:loading',
    ],
    ['closes all at once', [{ type: 'close' }], 'hidden'],
  ])('%s', (_name, events, state) => {
    expect(play([...nested, ...events]).state).toBe(state);
  });

  test('going back takes focus along', () => {
    expect(play([...nested, { type: 'back', depth: 1 }]).last).toEqual([{ type: 'focus-card' }]);
  });

  test('says when the glossary has no such entry', () => {
    const { machine } = play([open(crimea)]);
    const [next] = react(machine, { type: 'loaded', token: 1, card: null });
    expect(describeState(next.state)).toBe('open crimea:missing');
  });
});

test.each<PopoverEvent<Mark>>([
  { type: 'enter-card' },
  { type: 'leave-card' },
  { type: 'hold' },
  { type: 'retry' },
  { type: 'close' },
  { type: 'open-entry', entry: 'x' },
  { type: 'back', depth: 1 },
  { type: 'elapsed', token: 7 },
  { type: 'loaded', token: 7, card: null },
  { type: 'failed', token: 7 },
])('while hidden, $type changes nothing', (event) => {
  expect(react(start, event)).toEqual([start, []]);
});
