import type { Correction } from '../../components/corrections.ts';
import type { Card } from '../../glossary/card.ts';
import type { Lines } from './anchor.ts';
import type { Point } from './live-root.ts';
import { type CardLook, createPresenter } from './presenter.tsx';
import { react } from './react.ts';
import { type Effect, type Machine, type PopoverEvent, type Shown, shownOf, start } from './state.ts';
import type { Told } from './view.tsx';

export type { Why } from '../../components/card-why.ts';
export type { Correction };

/** A mark that a card can stand beside. */
export interface MarkTarget extends Lines, Told {
  readonly entry: string;
}

/** The card beside the text. */
export interface Popover {
  /** The pointer moved: the mark under it or null, client pixels, milliseconds of a steady clock. */
  hover(target: MarkTarget | null, pointer: { x: number; y: number; time: number }): void;
  /**
   * Opens a mark's card at once; it stays until the reader dismisses it.
   *
   * @param how.focus keys go into the card.
   * @param how.sheet along the bottom of the screen, for fingers.
   */
  open(target: MarkTarget, how: { focus: boolean; point?: Point; sheet?: boolean }): void;
  close(): void;
  /** Whether an event comes from inside the popover. */
  holds(event: Event): boolean;
  /** The entry of the mark whose card is in view. */
  readonly shown: string | null;
}

/** Nearer to the card than this, in pixels, the pointer is on its way there as long as it does not move off. */
const beside = 32;

/** What a popover needs of the page around it. */
export interface PopoverOptions {
  readonly document: Document;
  /** The card of an entry, null where there is none; a rejection shows as words in the card. */
  loadCard(entry: string): Promise<Card | null>;
  /** How cards look, as the reader set it. */
  look(): CardLook;
  /** How long the pointer rests before one opens, in milliseconds, as the reader set it. */
  dwell(): number;
  /** Brings the mark of the same entry before (-1) or after (1) another into view; null where there is none. */
  stepFrom(target: MarkTarget, by: 1 | -1): MarkTarget | null;
  /** Keeps what the reader says of a mark. */
  correct(target: MarkTarget, correction: Correction): Promise<void>;
  /** Takes back what was said of a mark last. */
  undo(target: MarkTarget): Promise<void>;
  /** Shows an entry in the side panel. Where it could not be opened, the keys that open it, or none. */
  openPanel(
    entry: string,
  ): Promise<{ readonly opened: true } | { readonly opened: false; readonly keys: string }>;
  /** The mark whose card is in view changed, null for none. */
  onShown?(target: MarkTarget | null): void;
  readonly signal: AbortSignal;
}

/**
 * A popover for one page. Puts nothing on the page until a card first opens; stops, and takes its
 * element away, when the signal aborts.
 */
export function createPopover(options: PopoverOptions): Popover {
  const { document, signal } = options;
  const view = document.defaultView;
  if (!view) throw new Error('The document of a popover has no window.');
  let machine: Machine<MarkTarget> = start;
  let point: Point | null = null;
  let away = Number.POSITIVE_INFINITY;
  let timer = 0;

  const presenter = createPresenter<MarkTarget>({
    document,
    view,
    send,
    deeds: {
      step: (by) =>
        withTarget((target) => {
          const next = options.stepFrom(target, by);
          point = null;
          if (next) send({ type: 'step', target: next });
        }),
      correct: (correction) => withTarget((target) => say(correction, options.correct(target, correction))),
      undo: () => withTarget(takeBack),
      openPanel: () => withTarget(toPanel),
    },
    look: options.look,
    signal,
  });
  signal.addEventListener('abort', () => {
    send({ type: 'close' }, true);
    view.clearTimeout(timer);
  });

  function withTarget(act: (target: MarkTarget) => void): void {
    const shown = shownOf(machine.state);
    if (shown) act(shown.target);
  }

  function say(correction: Correction, keeping: Promise<void>): void {
    keeping.then(
      () => send({ type: 'said', said: { correction, kept: true } }),
      () => send({ type: 'said', said: { correction, kept: false } }),
    );
  }

  function toPanel({ entry }: MarkTarget): void {
    options.openPanel(entry).then(
      (answer) => send(answer.opened ? { type: 'close' } : { type: 'panel-shut', keys: answer.keys }),
      () => send({ type: 'panel-shut', keys: '' }),
    );
  }

  function takeBack(target: MarkTarget): void {
    const said = shownOf(machine.state)?.said;
    const undone = said?.kept ? options.undo(target) : Promise.resolve();
    undone.then(
      () => send({ type: 'unsay' }),
      () => said && send({ type: 'said', said: { ...said, kept: false } }),
    );
  }

  function send(event: PopoverEvent<MarkTarget>, last = false): void {
    if (signal.aborted && !last) return;
    const before = shownOf(machine.state);
    const [next, effects] = react(machine, event);
    machine = next;
    const after = shownOf(machine.state);
    if (!looksSame(before, after)) presenter.present(after, point);
    if (markedBy(before) !== markedBy(after)) options.onShown?.(markedBy(after));
    for (const effect of effects) perform(effect);
  }

  function perform(effect: Effect): void {
    switch (effect.type) {
      case 'wait':
        view?.clearTimeout(timer);
        timer = view?.setTimeout(() => send({ type: 'elapsed', token: effect.token }), effect.ms) ?? 0;
        return;
      case 'load':
        options.loadCard(effect.entry).then(
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
      // Pointers move by whole pixels: a slanted path runs level for a while.
      const nearing = distance !== null && (distance < away || (distance === away && distance < beside));
      away = distance ?? Number.POSITIVE_INFINITY;
      const dwell = target ? options.dwell() : 0;
      send({ type: 'pointer', target: target && known(target), at, nearing, dwell });
    },
    open(target, { focus, point: at, sheet = false }) {
      point = at ?? null;
      send({ type: 'open', target: known(target), focus, sheet });
    },
    close: () => send({ type: 'close' }),
    holds: presenter.holds,
    get shown() {
      return shownOf(machine.state)?.target.entry ?? null;
    },
  };
}

function looksSame(a: Shown<MarkTarget> | null, b: Shown<MarkTarget> | null): boolean {
  const parts = ['target', 'stack', 'sheet', 'pinned', 'menu', 'panelKeys', 'said'] as const;
  return a === b || (a !== null && b !== null && parts.every((part) => a[part] === b[part]));
}

/** The mark that is set off from the others; none once the reader had it taken away. */
function markedBy(shown: Shown<MarkTarget> | null): MarkTarget | null {
  return shown && !shown.said?.kept ? shown.target : null;
}

function sameMark(a: MarkTarget, b: MarkTarget): boolean {
  if (a === b) return true;
  if (a.entry !== b.entry) return false;
  const [first, second] = [a.rects()[0], b.rects()[0]];
  return first?.x === second?.x && first?.y === second?.y;
}
