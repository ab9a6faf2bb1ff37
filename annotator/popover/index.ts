import type { Card } from '../../glossary/card.ts';
import { createPresenter } from './presenter.tsx';
import { react } from './react.ts';
import { type Effect, type Machine, type PopoverEvent, shownOf, start } from './state.ts';

/** A mark that a card can stand beside. */
export interface MarkTarget {
  readonly entry: string;
  /** Fresh client rectangles of the mark, one a line; empty once it is gone. */
  rects(): readonly DOMRect[];
}

/** The card beside the text. */
export interface Popover {
  /** The pointer moved: the mark under it or null, client pixels, milliseconds of a steady clock. */
  hover(target: MarkTarget | null, pointer: { x: number; y: number; time: number }): void;
  /** Opens a mark's card at once; it stays until the reader dismisses it. `focus`: keys go into the card. */
  open(target: MarkTarget, how: { focus: boolean; point?: { x: number; y: number } }): void;
  close(): void;
  /** Whether an event target lies inside the popover. */
  contains(node: EventTarget | null): boolean;
  /** The entry of the mark whose card is in view. */
  readonly shown: string | null;
}

/**
 * A popover for one page. Puts nothing on the page until a card first opens; stops, and takes its
 * element away, when the signal aborts.
 *
 * @param options.loadCard the card of an entry, null where there is none; a rejection shows as words in the card.
 * @param options.onShown the mark whose card is in view changed, null for none.
 */
export function createPopover(options: {
  document: Document;
  loadCard(entry: string): Promise<Card | null>;
  onShown?(target: MarkTarget | null): void;
  signal: AbortSignal;
}): Popover {
  const { document, loadCard, onShown, signal } = options;
  const view = document.defaultView;
  if (!view) throw new Error('createPopover needs a document that a window shows.');
  let machine: Machine<MarkTarget> = start;
  let point: { x: number; y: number } | null = null;
  let away = Number.POSITIVE_INFINITY;
  let timer = 0;

  const presenter = createPresenter<MarkTarget>({ document, view, send, signal });
  signal.addEventListener('abort', () => {
    send({ type: 'close' }, true);
    view.clearTimeout(timer);
  });

  function send(event: PopoverEvent<MarkTarget>, last = false): void {
    if (signal.aborted && !last) return;
    const before = shownOf(machine.state);
    const [next, effects] = react(machine, event);
    machine = next;
    const after = shownOf(machine.state);
    if (before?.stack !== after?.stack || before?.target !== after?.target) presenter.present(after, point);
    if (before?.target !== after?.target) onShown?.(after?.target ?? null);
    for (const effect of effects) perform(effect);
  }

  function perform(effect: Effect): void {
    switch (effect.type) {
      case 'wait':
        view?.clearTimeout(timer);
        timer = view?.setTimeout(() => send({ type: 'elapsed', token: effect.token }), effect.ms) ?? 0;
        return;
      case 'load':
        loadCard(effect.entry).then(
          (card) => send({ type: 'loaded', token: effect.token, card }),
          () => send({ type: 'failed', token: effect.token }),
        );
        return;
      case 'focus-card':
        presenter.focusCard();
    }
  }

  /** The same object for the same mark, however often the page measures it anew. */
  function known(target: MarkTarget): MarkTarget {
    const { state } = machine;
    const aim = state.kind === 'waiting' || state.kind === 'closing' ? state.aim?.target : null;
    return [shownOf(state)?.target, aim].find((mark) => mark && sameMark(mark, target)) ?? target;
  }

  return {
    hover(target, at) {
      point = at;
      const distance = presenter.distanceTo(at);
      const nearing = distance !== null && distance < away;
      away = distance ?? Number.POSITIVE_INFINITY;
      send({ type: 'pointer', target: target && known(target), at, nearing });
    },
    open(target, how) {
      point = how.point ?? null;
      send({ type: 'open', target: known(target), focus: how.focus });
    },
    close: () => send({ type: 'close' }),
    contains: presenter.contains,
    get shown() {
      return shownOf(machine.state)?.target.entry ?? null;
    },
  };
}

function sameMark(a: MarkTarget, b: MarkTarget): boolean {
  if (a === b) return true;
  const [first, second] = [a.rects()[0], b.rects()[0]];
  return a.entry === b.entry && first?.x === second?.x && first?.y === second?.y;
}
