import type { Content, Effect, Machine, PopoverState, Shown, Step } from './state.ts';
import { shownOf, topOf } from './state.ts';

/** A machine's next value and what the edge does about it. */
export type Reaction<T> = readonly [Machine<T>, readonly Effect[]];

/** What the popover needs to know of a mark. */
export interface Marked {
  readonly entry: string;
}

/** A popover that the reader has done nothing with yet. */
export const firstSight = {
  held: false,
  inside: false,
  owesFocus: false,
  sheet: false,
  pinned: false,
  menu: false,
  panelKeys: null,
  said: null,
} as const;

/** Nothing in view, nothing awaited. */
export function hide<T>(machine: Machine<T>): Machine<T> {
  return { ...machine, timer: 0, state: { kind: 'hidden' } };
}

/** In view, and not about to close. */
export function keepOpen<T>(machine: Machine<T>, shown: Shown<T>): Machine<T> {
  return { ...machine, timer: 0, state: { kind: 'open', shown } };
}

/** Starts the one timer, in milliseconds; the one before no longer counts. */
export function wait<T>(machine: Machine<T>, ms: number): Reaction<T> {
  const token = machine.minted + 1;
  return [{ ...machine, minted: token, timer: token }, [{ type: 'wait', token, ms }]];
}

/** Asks for the card of an entry; the step shows it once the answer is there. */
export function load<T>(machine: Machine<T>, entry: string): readonly [Machine<T>, Step, readonly Effect[]] {
  const token = machine.minted + 1;
  const step: Step = { entry, token, content: { kind: 'loading' } };
  return [{ ...machine, minted: token }, step, [{ type: 'load', token, entry }]];
}

/** Puts a stack of cards in view by the reader's own doing, so that it stays and takes focus when it is owed. */
export function putInView<T>(
  machine: Machine<T>,
  shown: Shown<T>,
  effects: readonly Effect[] = [],
): Reaction<T> {
  const due = shown.owesFocus && topOf(shown).content.kind !== 'loading';
  const next = keepOpen(machine, { ...shown, held: true, owesFocus: shown.owesFocus && !due });
  return [next, due ? [...effects, { type: 'focus-card' }] : effects];
}

/** Fills in the step that asked; an answer nobody waits for any more changes nothing. */
export function answer<T>(machine: Machine<T>, token: number, content: Content): Reaction<T> {
  if (!stepsOf(machine.state).some((step) => step.token === token)) return [machine, []];
  const state = mapSteps(machine.state, (step) => (step.token === token ? { ...step, content } : step));
  const shown = shownOf(state);
  const due = shown?.owesFocus && topOf(shown).token === token;
  if (!shown || !due) return [{ ...machine, state }, []];
  return [{ ...machine, state: withShown(state, { ...shown, owesFocus: false }) }, [{ type: 'focus-card' }]];
}

function stepsOf<T>(state: PopoverState<T>): readonly Step[] {
  const asked = state.kind === 'waiting' || state.kind === 'closing' ? state.aim?.step : null;
  return [...(shownOf(state)?.stack ?? []), ...(asked ? [asked] : [])];
}

function mapSteps<T>(state: PopoverState<T>, fill: (step: Step) => Step): PopoverState<T> {
  switch (state.kind) {
    case 'hidden':
      return state;
    case 'waiting':
      return { ...state, aim: { ...state.aim, step: state.aim.step && fill(state.aim.step) } };
    case 'open':
      return withShown(state, { ...state.shown, stack: state.shown.stack.map(fill) });
    case 'closing': {
      const aim = state.aim && { ...state.aim, step: state.aim.step && fill(state.aim.step) };
      return { ...state, aim, shown: { ...state.shown, stack: state.shown.stack.map(fill) } };
    }
  }
}

function withShown<T>(state: PopoverState<T>, shown: Shown<T>): PopoverState<T> {
  return state.kind === 'open' || state.kind === 'closing' ? { ...state, shown } : state;
}
