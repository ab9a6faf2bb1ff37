import { answer, firstSight, hide, keepOpen, load, type Marked, putInView, type Reaction } from './moves.ts';
import { pointerLeft, pointerMoved, timeUp } from './pointing.ts';
import type { Machine, PopoverEvent, Shown, Step } from './state.ts';
import { shownOf, topOf } from './state.ts';

/**
 * What a popover becomes when something happens. Pure and clock-free: time comes in as `elapsed`
 * and with the pointer. An event that means nothing in the present state changes nothing.
 */
export function react<T extends Marked>(machine: Machine<T>, event: PopoverEvent<T>): Reaction<T> {
  const shown = shownOf(machine.state);
  switch (event.type) {
    case 'pointer':
      return pointerMoved(machine, event);
    case 'elapsed':
      return event.token === machine.timer ? timeUp(machine) : [machine, []];
    case 'open':
      return opened(machine, event);
    case 'loaded':
      return answer(
        machine,
        event.token,
        event.card ? { kind: 'card', card: event.card } : { kind: 'missing' },
      );
    case 'failed':
      return answer(machine, event.token, { kind: 'failed' });
    case 'close':
      return [hide(machine), []];
  }
  if (!shown) return [machine, []];
  switch (event.type) {
    case 'enter-card':
      return [keepOpen(machine, { ...shown, inside: true }), []];
    case 'leave-card':
      return pointerLeft(machine, { ...shown, inside: false }, null);
    case 'hold':
      return [keepOpen(machine, { ...shown, held: true }), []];
    case 'pin':
      return [keepOpen(machine, { ...shown, held: true, pinned: event.on }), []];
    case 'menu':
      return [keepOpen(machine, { ...shown, held: true, menu: event.on }), []];
    case 'step':
      return [keepOpen(machine, { ...shown, target: event.target, held: true, menu: false }), []];
    case 'panel-shut':
      return [keepOpen(machine, { ...shown, held: true, panelKeys: event.keys }), []];
    case 'said':
      // The button that was pressed is gone, and focus with it.
      return [keepOpen(machine, { ...shown, menu: false, said: event.said }), [{ type: 'focus-card' }]];
    case 'unsay':
      return [keepOpen(machine, { ...shown, said: null }), [{ type: 'focus-card' }]];
    case 'open-entry':
      return asked(
        machine,
        { ...shown, menu: false, owesFocus: true },
        { entry: event.entry, after: shown.stack },
      );
    case 'retry':
      return asked(
        machine,
        { ...shown, owesFocus: true },
        { entry: topOf(shown).entry, after: shown.stack.slice(0, -1) },
      );
    case 'back':
      if (event.depth < 1 || event.depth >= shown.stack.length) return [machine, []];
      return putInView(machine, { ...shown, stack: shown.stack.slice(0, event.depth), owesFocus: true });
  }
}

function asked<T>(
  machine: Machine<T>,
  shown: Shown<T>,
  { entry, after }: { entry: string; after: readonly Step[] },
): Reaction<T> {
  const [next, step, loading] = load(machine, entry);
  return putInView(next, { ...shown, stack: [...after, step] }, loading);
}

function opened<T extends Marked>(
  machine: Machine<T>,
  { target, focus, sheet = false }: { target: T; focus: boolean; sheet?: boolean },
): Reaction<T> {
  const shown = shownOf(machine.state);
  if (shown?.target === target && !shown.said)
    return putInView(machine, { ...shown, owesFocus: shown.owesFocus || focus });
  const early = askedFor(machine, target);
  const stack = early ? [early] : [];
  const next: Shown<T> = { ...firstSight, target, stack, held: true, owesFocus: focus, sheet };
  return early ? putInView(machine, next) : asked(machine, next, { entry: target.entry, after: [] });
}

/** The step of a mark that the pointer was settling on, whose card may be there already. */
function askedFor<T>({ state }: Machine<T>, target: T): Step | null {
  const aim = state.kind === 'waiting' || state.kind === 'closing' ? state.aim : null;
  return aim?.target === target ? aim.step : null;
}
