import { describe, expect, test } from 'vitest';
import { card, crimea, describeState, type Happening, type Mark, move, nato, open, play } from './play.ts';
import { lingering } from './pointing.ts';
import { react } from './react.ts';
import { type PopoverEvent, shownOf, start } from './state.ts';

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

describe('a pinned card', () => {
  const pinned: Happening[] = [open(crimea), 'card arrives', { type: 'pin', on: true }];
  test('stays while the pointer rests on other marks', () => {
    const { state } = play([
      ...pinned,
      move(nato, 1, 0),
      'time passes',
      'time passes',
      { type: 'leave-card' },
    ]);
    expect(state).toBe('open crimea:card');
  });

  test('pins one that was opened by hovering', () => {
    const hovered: Happening[] = [move(crimea, 0, 0), 'time passes', 'card arrives', 'time passes'];
    expect(play([...hovered, { type: 'pin', on: true }, move(null, 1, 500), 'time passes']).state).toBe(
      'open crimea:card',
    );
  });

  test('gives way to a mark that is opened on purpose, which is not pinned', () => {
    const { machine, state } = play([...pinned, open(nato)]);
    expect(state).toBe('open nato:loading');
    expect(shownOf(machine.state)?.pinned).toBe(false);
  });
});

describe('going from place to place', () => {
  const there: Mark = { entry: 'crimea' };
  test('takes the card along without asking for it again, pinned or not', () => {
    const { machine, last } = play([
      open(crimea),
      'card arrives',
      { type: 'pin', on: true },
      { type: 'menu', on: true },
      { type: 'step', target: there },
    ]);
    expect(shownOf(machine.state)).toMatchObject({ target: there, pinned: true, menu: false, held: true });
    expect(shownOf(machine.state)?.target).toBe(there);
    expect([describeState(machine.state), last]).toEqual(['open crimea:card', []]);
  });
});

describe('a correction', () => {
  const said: Happening[] = [
    open(crimea),
    'card arrives',
    { type: 'enter-card' },
    { type: 'menu', on: true },
    { type: 'said', said: { correction: 'not-here', kept: true } },
  ];
  test('stands in the card’s place and takes focus along', () => {
    const { machine, last } = play(said);
    expect(shownOf(machine.state)).toMatchObject({ menu: false, said: { correction: 'not-here' } });
    expect(last).toEqual([{ type: 'focus-card' }]);
  });

  test('goes by itself once the pointer has left, late enough to be taken back', () => {
    const gone = play([...said, { type: 'leave-card' }]);
    expect(gone.last).toMatchObject([{ type: 'wait', ms: lingering }]);
    expect(play([...said, { type: 'leave-card' }, 'time passes']).state).toBe('hidden');
    expect(play([...said, { type: 'leave-card' }, { type: 'enter-card' }, 'time passes']).state).toBe(
      'open crimea:card',
    );
  });

  test('taken back, leaves the card as it was', () => {
    const { machine, last } = play([...said, { type: 'unsay' }]);
    expect(shownOf(machine.state)?.said).toBeNull();
    expect([describeState(machine.state), last]).toEqual(['open crimea:card', [{ type: 'focus-card' }]]);
  });

  test('does not stand in the way of the same mark, opened anew', () => {
    const { machine } = play([...said, open(crimea)]);
    expect(shownOf(machine.state)?.said).toBeNull();
  });
});

test.each<PopoverEvent<Mark>>([
  { type: 'pin', on: true },
  { type: 'menu', on: true },
  { type: 'step', target: nato },
  { type: 'said', said: { correction: 'not-here', kept: true } },
  { type: 'unsay' },
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
