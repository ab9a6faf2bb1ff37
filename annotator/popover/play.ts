import type { Card } from '../../glossary/card.ts';
import { react } from './react.ts';
import { type Effect, type Machine, type PopoverEvent, type PopoverState, shownOf, start } from './state.ts';

/** Plays stories to the popover's state machine, for its tests. */

/** A mark as the machine knows it. */
export interface Mark {
  readonly entry: string;
}
type Event = PopoverEvent<Mark>;

/** What happens in a story: an event, or time and answers taking their course. */
export type Happening = Event | 'time passes' | 'card arrives' | 'load fails';

/** Two marks to point at. */
export const crimea: Mark = { entry: 'crimea' };
/** The other one. */
export const nato: Mark = { entry: 'nato' };
/** A card with nothing on it. */
export const card = (id: string): Card => ({
  id,
  term: id,
  category: 'places',
  definition: '',
  claims: [],
  related: [],
  dates: [],
  otherSenses: [],
});

/** Plays a story from the start: the machine and effects it ends with, and each state in words. */
export function play(events: readonly Happening[]) {
  let machine: Machine<Mark> = start;
  let last: readonly Effect[] = [];
  let asked: Extract<Effect, { type: 'load' }> | undefined;
  const steps: string[] = [];
  for (const event of events) {
    [machine, last] = react(machine, concrete(event, machine, asked));
    asked = last.find((effect) => effect.type === 'load') ?? asked;
    steps.push(describeState(machine.state));
  }
  return { machine, last, steps, state: steps.at(-1) };
}

function concrete(
  event: Happening,
  machine: Machine<Mark>,
  asked: Extract<Effect, { type: 'load' }> | undefined,
): Event {
  if (typeof event !== 'string') return event;
  if (event === 'time passes') return { type: 'elapsed', token: machine.timer };
  if (!asked) throw new Error(`${event}, but nothing was asked for.`);
  if (event === 'load fails') return { type: 'failed', token: asked.token };
  return { type: 'loaded', token: asked.token, card: card(asked.entry) };
}

/** A state in words. */
export function describeState(state: PopoverState<Mark>): string {
  const shown = shownOf(state);
  const stack = shown
    ? ` ${shown.stack.map((step) => `${step.entry}:${step.content.kind}`).join(' > ')}`
    : '';
  const aim = (state.kind === 'waiting' || state.kind === 'closing') && state.aim;
  return `${state.kind}${stack}${aim ? ` (settling on ${aim.target.entry})` : ''}`;
}

/** The pointer moves along a line. */
export function move(target: Mark | null, x: number, time: number, nearing = false): Event {
  return { type: 'pointer', target, nearing, at: { x, y: 0, time }, dwell: 300 };
}
/** The reader opens a mark's card. */
export const open = (target: Mark, focus = false): Event => ({ type: 'open', target, focus });
