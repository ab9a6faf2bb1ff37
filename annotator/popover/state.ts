import type { Correction } from '../../components/corrections.ts';
import type { Card } from '../../glossary/card.ts';

/** Where the pointer was, in client pixels, and when, in milliseconds of any steady clock. */
export interface Pointer {
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

/** What a step shows of its entry. */
export type Content =
  | { readonly kind: 'loading' }
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'missing' } // the glossary has no such entry
  | { readonly kind: 'failed' }; // nobody answered

/** One card the reader went through; the last of a stack is the one in view. */
export interface Step {
  readonly entry: string;
  /** Names the request for its card: an answer to any other request changes nothing. */
  readonly token: number;
  readonly content: Content;
}

/** A mark the pointer is settling on. Its card is asked for halfway through the dwell. */
export interface Aim<T> {
  readonly target: T;
  readonly step: Step | null;
  /** How long, in milliseconds, the pointer is to rest there. */
  readonly dwell: number;
}

/** What the reader said of a mark, and what came of it. */
export interface Said {
  readonly correction: Correction;
  /** False where it could not be kept. */
  readonly kept: boolean;
}

/** A popover in view. */
export interface Shown<T> {
  readonly target: T;
  /** Never empty. */
  readonly stack: readonly Step[];
  /** Opened or used on purpose: the pointer's leaving does not close it. */
  readonly held: boolean;
  /** The pointer is inside the card. */
  readonly inside: boolean;
  /** Focus goes into the card as soon as there is something to read. */
  readonly owesFocus: boolean;
  /** Along the bottom of the screen, for fingers, instead of beside the mark. */
  readonly sheet: boolean;
  /** Stays where it is until the reader closes it, whatever they do on the page. */
  readonly pinned: boolean;
  /** The corrections stand open. */
  readonly menu: boolean;
  /** Keys that open the side panel, where the browser left that to the reader a moment ago. */
  readonly panelKeys: string | null;
  /** Said of the mark a moment ago; in view in the card's place. */
  readonly said: Said | null;
}

/** What the popover is doing. */
export type PopoverState<T> =
  | { readonly kind: 'hidden' }
  | { readonly kind: 'waiting'; readonly aim: Aim<T> } // dwell not yet met
  | { readonly kind: 'open'; readonly shown: Shown<T> }
  | { readonly kind: 'closing'; readonly shown: Shown<T>; readonly aim: Aim<T> | null }; // the pointer may come back, or settle elsewhere

/** The state with what it takes to go on from it. */
export interface Machine<T> {
  readonly state: PopoverState<T>;
  readonly pointer: Pointer | null;
  /** The last token given out; timers and requests share them. */
  readonly minted: number;
  /** The token of the one timer that still counts. */
  readonly timer: number;
}

/** The pointer is on a mark or on none. `nearing`: it comes nearer to the card in view. `dwell`: how long it is to rest, in milliseconds. */
export interface PointerMoved<T> {
  readonly type: 'pointer';
  readonly target: T | null;
  readonly at: Pointer;
  readonly nearing: boolean;
  readonly dwell: number;
}

/** What happens to a popover. `T` is a mark; the same mark is always the same object. */
export type PopoverEvent<T> =
  | PointerMoved<T>
  | { readonly type: 'enter-card' | 'leave-card' | 'hold' | 'retry' | 'close' | 'unsay' }
  | { readonly type: 'open'; readonly target: T; readonly focus: boolean; readonly sheet?: boolean }
  | { readonly type: 'step'; readonly target: T } // to another mark of the same entry
  | { readonly type: 'pin' | 'menu'; readonly on: boolean }
  | { readonly type: 'panel-shut'; readonly keys: string } // it is to be opened by these
  | { readonly type: 'said'; readonly said: Said }
  | { readonly type: 'open-entry'; readonly entry: string }
  | { readonly type: 'back'; readonly depth: number }
  | { readonly type: 'elapsed'; readonly token: number }
  | { readonly type: 'loaded'; readonly token: number; readonly card: Card | null }
  | { readonly type: 'failed'; readonly token: number };

/** What the edge does next. A new wait replaces the one before. */
export type Effect =
  | { readonly type: 'wait'; readonly token: number; readonly ms: number }
  | { readonly type: 'load'; readonly token: number; readonly entry: string }
  | { readonly type: 'focus-card' };

/** A popover that nothing has happened to. */
export const start: Machine<never> = { state: { kind: 'hidden' }, pointer: null, minted: 0, timer: 0 };

/** What is in view, if anything. */
export function shownOf<T>(state: PopoverState<T>): Shown<T> | null {
  return state.kind === 'open' || state.kind === 'closing' ? state.shown : null;
}

/** The card in view, the last of the stack. */
export function topOf<T>(shown: Shown<T>): Step {
  // Never undefined: no transition leaves an empty stack.
  return shown.stack.at(-1) as Step;
}
