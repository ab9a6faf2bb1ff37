import { firstSight, hide, keepOpen, load, type Marked, type Reaction, wait } from './moves.ts';
import type { Aim, Machine, Pointer, PointerMoved, Shown } from './state.ts';
import { shownOf } from './state.ts';

/** A pointer faster than this, in pixels a millisecond, is on its way elsewhere. */
export const fastPointer = 0.5;
/** How long, in milliseconds, a popover stays after the pointer left it and its mark. */
export const grace = 300;
/** The same, in milliseconds, where the reader may want to take back what they said of a mark. */
export const lingering = 5000;

/** The pointer is on a mark, or on none. */
export function pointerMoved<T extends Marked>(
  machine: Machine<T>,
  { target, at, nearing, dwell }: PointerMoved<T>,
): Reaction<T> {
  const { state } = machine;
  const moved = { ...machine, pointer: at };
  // The dwell counts from the last fast move, so that a pointer which rushes in and stops still opens the card.
  const settling = !nearing && !isFast(machine.pointer, at);
  switch (state.kind) {
    case 'hidden':
      return target ? aimAt(moved, freshAim(target, dwell)) : [moved, []];
    case 'waiting':
      if (!target) return [hide(moved), []];
      if (target !== state.aim.target) return aimAt(moved, freshAim(target, dwell));
      return settling ? [moved, []] : aimAt(moved, state.aim);
    case 'open':
      return state.shown.target === target
        ? [moved, []]
        : pointerLeft(moved, state.shown, target && freshAim(target, dwell));
    case 'closing':
      if (target === state.shown.target) return [keepOpen(moved, state.shown), []];
      if (target && target !== state.aim?.target) return aimAt(moved, freshAim(target, dwell));
      if (target && state.aim) return settling ? [moved, []] : aimAt(moved, state.aim);
      // A pointer that comes nearer is on its way to the card, however slow or slanted its path.
      return state.aim || nearing ? pointerLeft(moved, state.shown, null) : [moved, []];
  }
}

/** The pointer left the card or its mark, perhaps for another mark. */
export function pointerLeft<T extends Marked>(
  machine: Machine<T>,
  shown: Shown<T>,
  aim: Aim<T> | null,
): Reaction<T> {
  // What was said of a mark stands where the mark was: it goes by itself, however it was opened.
  const stays = shown.inside || (shown.held && !shown.said);
  if (stays) return [keepOpen(machine, shown), []];
  const closing: Machine<T> = { ...machine, state: { kind: 'closing', shown, aim: null } };
  return aim ? aimAt(closing, aim) : wait(closing, shown.said ? lingering : grace);
}

/** The dwell, the grace or half of the dwell is over. */
export function timeUp<T extends Marked>(machine: Machine<T>): Reaction<T> {
  const { state } = machine;
  const aim = state.kind === 'waiting' || state.kind === 'closing' ? state.aim : null;
  if (!aim) return [state.kind === 'closing' ? hide(machine) : machine, []];
  if (aim.step) {
    return [keepOpen(machine, { ...firstSight, target: aim.target, stack: [aim.step] }), []];
  }
  const [asked, step, loading] = load(machine, aim.target.entry);
  const [next, waiting] = wait(withAim(asked, { ...aim, step }), aim.dwell / 2);
  return [next, [...loading, ...waiting]];
}

function freshAim<T>(target: T, dwell: number): Aim<T> {
  return { target, step: null, dwell };
}

/** Starts the dwell, all of it; half of it is left once the card is asked for. */
function aimAt<T extends Marked>(machine: Machine<T>, aim: Aim<T>): Reaction<T> {
  return wait(withAim(machine, aim), aim.step ? aim.dwell : aim.dwell / 2);
}

function withAim<T>(machine: Machine<T>, aim: Aim<T>): Machine<T> {
  const shown = shownOf(machine.state);
  return { ...machine, state: shown ? { kind: 'closing', shown, aim } : { kind: 'waiting', aim } };
}

function isFast(from: Pointer | null, to: Pointer): boolean {
  if (!from || to.time <= from.time) return false;
  return Math.hypot(to.x - from.x, to.y - from.y) / (to.time - from.time) > fastPointer;
}
