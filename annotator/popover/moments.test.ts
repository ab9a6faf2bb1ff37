import { describe, expect, test } from 'vitest';
import { card, crimea, type Happening, type Mark, move, nato, open, play } from './play.ts';
import { react } from './react.ts';
import { type PopoverEvent, shownOf, start } from './state.ts';

const hovered: Happening[] = [move(crimea, 0, 0), 'time passes', 'card arrives', 'time passes'];
const opened: Happening[] = [open(crimea), 'card arrives'];
const shown = (events: readonly Happening[]) => shownOf(play([...events]).machine.state);

describe('an event has the edge do nothing that it does not need', () => {
  test.each<[string, Happening[]]>([
    ['the pointer moves where nothing is', [move(null, 0, 0)]],
    ['the pointer leaves a mark before its dwell', [move(crimea, 0, 0), move(null, 1, 100)]],
    [
      'the card of a mark that the pointer left',
      [move(crimea, 0, 0), 'time passes', move(null, 1, 100), 'card arrives'],
    ],
    ['the dwell is over', hovered],
    ['the pointer moves on the mark whose card is open', [...hovered, move(crimea, 1, 500)]],
    ['the pointer comes back in time', [...hovered, move(null, 1, 500), move(crimea, 1, 600)]],
    ['the pointer goes about while the card goes', [...hovered, move(null, 1, 500), move(null, 2, 600)]],
    ['the pointer settles on the next mark', [...hovered, move(nato, 1, 500), move(nato, 2, 900)]],
    ['the grace is over', [...hovered, move(null, 1, 500), 'time passes']],
    ['the pointer goes into the card', [...hovered, { type: 'enter-card' }]],
    ['the pointer leaves a card that is held', [...opened, { type: 'enter-card' }, { type: 'leave-card' }]],
    ['the card is used', [...hovered, { type: 'hold' }]],
    ['the card is pinned', [...opened, { type: 'pin', on: true }]],
    ['the corrections open', [...opened, { type: 'menu', on: true }]],
    ['the panel stays shut', [...opened, { type: 'panel-shut', keys: 'Alt+G' }]],
    ['there is no card so far back', [...opened, { type: 'back', depth: 4 }]],
    ['there is no card before the first', [...opened, { type: 'back', depth: 0 }]],
    ['the card closes', [...opened, { type: 'close' }]],
    ['the same mark is opened again', [...opened, open(crimea)]],
  ])('when %s', (_name, events) => {
    expect(play(events).last).toEqual([]);
  });
});

describe('what is shown knows', () => {
  test('nothing, where nothing was done', () => {
    expect(shown(opened)).toMatchObject({
      held: true,
      inside: false,
      pinned: false,
      menu: false,
      sheet: false,
    });
    expect(shown(opened)).toMatchObject({ panelKeys: null, said: null, owesFocus: false });
    expect(shown(hovered)).toMatchObject({ held: false, owesFocus: false });
    expect(shownOf(start.state)).toBeNull();
    expect(shown([move(crimea, 0, 0)])).toBeNull();
  });

  test.each<[string, PopoverEvent<Mark>, object]>([
    ['that it is held', { type: 'hold' }, { held: true }],
    ['that it is pinned', { type: 'pin', on: true }, { held: true, pinned: true }],
    ['that its corrections are open', { type: 'menu', on: true }, { held: true, menu: true }],
    ['that they are not', { type: 'menu', on: false }, { held: true, menu: false }],
    [
      'by which keys the panel opens',
      { type: 'panel-shut', keys: 'Alt+G' },
      { held: true, panelKeys: 'Alt+G' },
    ],
    ['that the pointer is inside', { type: 'enter-card' }, { inside: true, held: false }],
    ['which mark it stands at', { type: 'step', target: nato }, { target: nato, held: true, menu: false }],
  ])('%s', (_name, event, expected) => {
    expect(shown([...hovered, event])).toMatchObject(expected);
  });

  test('that it lies along the bottom, for a finger', () => {
    expect(shown([{ type: 'open', target: crimea, focus: false, sheet: true }])).toMatchObject({
      sheet: true,
    });
  });

  test('that corrections close with a step into another entry', () => {
    const events: Happening[] = [
      ...opened,
      { type: 'menu', on: true },
      { type: 'open-entry', entry: 'russia' },
    ];
    expect(shown(events)).toMatchObject({ menu: false, owesFocus: true });
  });
});

describe('focus', () => {
  const focused: PopoverEvent<Mark> = { type: 'open', target: crimea, focus: true };
  test('is owed until there is something to read, and once', () => {
    expect(shown([focused])).toMatchObject({ owesFocus: true });
    expect(shown([focused, 'card arrives'])).toMatchObject({ owesFocus: false });
  });

  test('stays owed when the mark is opened again without', () => {
    expect(shown([focused, open(crimea)])).toMatchObject({ owesFocus: true });
    expect(shown([open(crimea), focused])).toMatchObject({ owesFocus: true });
    expect(shown([open(crimea), open(crimea)])).toMatchObject({ owesFocus: false });
  });

  test('goes to what a second try brings, and to the entry that was stepped into', () => {
    expect(play([open(crimea), 'load fails', { type: 'retry' }, 'card arrives']).last).toEqual([
      { type: 'focus-card' },
    ]);
    expect(play([...opened, { type: 'open-entry', entry: 'x' }, 'card arrives']).last).toEqual([
      { type: 'focus-card' },
    ]);
  });
});

describe('answers and timers', () => {
  test('each request has a token of its own, later ones greater', () => {
    const first = play([open(crimea)]).machine.minted;
    expect(play([open(crimea), open(nato)]).machine.minted).toBeGreaterThan(first);
    expect(first).toBeGreaterThan(start.minted);
  });

  test('a timer that never was ends no dwell', () => {
    const { machine } = play([move(crimea, 0, 0)]);
    expect(react(machine, { type: 'elapsed', token: machine.timer + 1 })).toEqual([machine, []]);
  });

  test('an answer to another request does not take focus', () => {
    const { machine } = play([{ type: 'open', target: crimea, focus: true }]);
    const late: PopoverEvent<Mark> = { type: 'loaded', token: machine.minted + 7, card: card('crimea') };
    expect(react(machine, late)).toEqual([machine, []]);
  });

  test('a mark whose card was asked for while another’s goes, and is then opened, is not asked for twice', () => {
    const events: Happening[] = [...hovered, move(nato, 1, 500), 'time passes', 'card arrives'];
    expect(play([...events, open(nato)]).state).toBe('open nato:card');
    expect(play([...events, open(nato)]).last).toEqual([]);
  });
});

test.each([
  ['as fast as may be and still rest', 5, 10, 0],
  ['a little faster', 5.1, 10, 1],
  ['at one moment', 40, 0, 0],
  ['backwards in time', 40, -10, 0],
  ['far, and slowly', 400, 1000, 0],
])('a pointer that moves on its mark %s begins the dwell anew or not', (_name, distance, time, waits) => {
  const at = 1000;
  for (const sign of [1, -1]) {
    const from = { ...move(crimea, 0, at), at: { x: 500, y: 500, time: at } };
    const to = { ...from, at: { x: 500 + sign * distance, y: 500, time: at + time } };
    expect(play([from, to]).last).toHaveLength(waits);
    const down = { ...from, at: { x: 500, y: 500 + sign * distance, time: at + time } };
    expect(play([from, down]).last).toHaveLength(waits);
  }
});
