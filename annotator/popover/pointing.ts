import { hide, keepOpen, load, type Marked, type Reaction, wait } from './moves.ts';
import type { Aim, Machine, Pointer, Shown } from './state.ts';
import { shownOf } from './state.ts';

/** A pointer faster than this, in pixels a millisecond, is on its way elsewhere. */
export const fastPointer = 0.5;
/** How long, in milliseconds, the pointer rests on a mark before its card shows. The card is asked for halfway. */
export const dwell = 300;
/** How long, in milliseconds, a popover stays after the pointer left it and its mark. */
export const grace = 300;

/** The pointer is on a mark, or on none. `nearing`: it comes nearer to the card in view. */
export function pointerMoved<T extends Marked>(
  machine: Machine<T>,
  { target, at, nearing }: { target: T | null; at: Pointer; nearing: boolean },
): Reaction<T> {
  const { state } = machine;
  const moved = { ...machine, pointer: at };
  // The dwell counts from the last fast move, so that a pointer which rushes in and stops still opens the card.
  const settling = !nearing && !isFast(machine.pointer, at);
  switch (state.kind) {
    case 'hidden':
      return target ? aimAt(moved, target, null) : [moved, []];
    case 'waiting':
      if (!target) return [hide(moved), []];
      return target === state.aim.target && settling ? [moved, []] : aimAt(moved, target, state.aim);
    case 'open':
      return state.shown.target === target ? [moved, []] : pointerLeft(moved, state.shown, target);
    case 'closing':
      if (target === state.shown.target) return [keepOpen(moved, state.shown), []];
      if (target)
        return target === state.aim?.target && settling ? [moved, []] : aimAt(moved, target, state.aim);
      // A pointer that comes nearer is on its way to the card, however slow or slanted its path.
      return state.aim || nearing ? pointerLeft(moved, state.shown, null) : [moved, []];
  }
}

/** The pointer left the card or its mark, perhaps for another mark. */
export function pointerLeft<T extends Marked>(
  machine: Machine<T>,
  shown: Shown<T>,
  target: T | null,
): Reaction<T> {
  if (shown.held || shown.inside) return [keepOpen(machine, shown), []];
  const closing: Machine<T> = { ...machine, state: { kind: 'closing', shown, aim: null } };
  return target ? aimAt(closing, target, null) : wait(closing, grace);
}

/** The dwell, the grace or half of the dwell is over. */
export function timeUp<T extends Marked>(machine: Machine<T>): Reaction<T> {
  const { state } = machine;
  const aim = state.kind === 'waiting' || state.kind === 'closing' ? state.aim : null;
  if (!aim) return [state.kind === 'closing' ? hide(machine) : machine, []];
  if (aim.step) {
    const { target, step } = aim;
    return [keepOpen(machine, { target, stack: [step], held: false, inside: false, owesFocus: false }), []];
  }
  const [asked, step, loading] = load(machine, aim.target.entry);
  const [next, waiting] = wait(withAim(asked, { ...aim, step }), dwell / 2);
  return [next, [...loading, ...waiting]];
}

function aimAt<T extends Marked>(machine: Machine<T>, target: T, before: Aim<T> | null): Reaction<T> {
  const step = before?.target === target ? before.step : null;
  return wait(withAim(machine, { target, step }), step ? dwell : dwell / 2);
}

function withAim<T>(machine: Machine<T>, aim: Aim<T>): Machine<T> {
  const shown = shownOf(machine.state);
  return { ...machine, state: shown ? { kind: 'closing', shown, aim } : { kind: 'waiting', aim } };
}

function isFast(from: Pointer | null, to: Pointer): boolean {
  if (!from || to.time <= from.time) return false;
  return Math.hypot(to.x - from.x, to.y - from.y) / (to.time - from.time) > fastPointer;
}
