import { stylesWith } from '../appearance/category-style.ts';
import type { ask } from '../messaging/channel.ts';
import type { Choice, Settings } from '../settings/settings.ts';
import { keepChoices } from '../settings/store.ts';
import { bringIntoView } from './bring-into-view.ts';
import { choiceOf, undoing } from './correct.ts';
import { pageKey } from './corrections.ts';
import type { Mark } from './page/run.ts';
import { createPopover, type MarkTarget } from './popover/index.ts';
import { type Step, Steps } from './steps.ts';
import { Targets } from './targets.ts';

/** The cards of a frame's marks. */
export interface Cards {
  /** The pointer moved: the mark under it if any, client pixels, milliseconds of a steady clock. */
  hover(mark: Mark | undefined, pointer: { x: number; y: number; time: number }): void;
  /**
   * Opens a mark's card at once; it stays until the reader dismisses it.
   *
   * @param how.sheet along the bottom of the screen, for fingers.
   */
  open(mark: Mark, how: { point: { x: number; y: number }; sheet: boolean }): void;
  /** Opens the card of a mark by keyboard, from where the reader is, and goes into it. */
  step(by: Step): void;
  /** Whether an event comes from inside a card. */
  holds(event: Event): boolean;
  /** Whether a mark is the one whose card is in view. */
  isShown(mark: Mark): boolean;
}

/** What cards need of the frame that they are in. */
export interface CardsOptions {
  /** Lent by the session, which carries it already. */
  readonly ask: typeof ask;
  readonly document: Document;
  /** The marks of the page now, in reading order. */
  readonly marks: () => readonly Mark[];
  readonly settings: () => Settings;
  /** The mark whose card is in view changed; undefined for none. */
  readonly onShown: (mark: Mark | undefined) => void;
  readonly signal: AbortSignal;
}

/** Opens cards in a frame until the signal aborts. All of this comes when the reader first turns to a mark. */
export function createCards({ ask, document, marks, settings, onShown, signal }: CardsOptions): Cards {
  const steps = new Steps();
  const targets = new Targets(marks);
  /** What brings back how things were before the last correction of a mark. */
  const before = new WeakMap<MarkTarget, Choice>();
  let shown: Mark | undefined;

  const popover = createPopover({
    document,
    loadCard: (entry) => ask({ type: 'card', entry }),
    look: () => ({ ...settings(), marks: stylesWith(settings().styles) }),
    dwell: () => settings().dwell,
    stepFrom(target, by) {
      const mark = targets.beside(target, by);
      if (!mark) return null;
      bringIntoView(mark, document);
      return targets.of(mark);
    },
    correct(target, correction) {
      const corrected = { entry: target.entry, alias: target.why.alias, page: pageKey(document.location) };
      before.set(target, undoing(correction, corrected, settings()));
      return keepChoices([choiceOf(correction, corrected)]);
    },
    async undo(target) {
      const choice = before.get(target);
      if (choice) await keepChoices([choice]);
    },
    openPanel: (entry) => ask({ type: 'show-in-panel', entry }),
    onShown(target) {
      shown = target ? targets.markOf(target) : undefined;
      if (shown) steps.standOn(shown);
      onShown(shown);
    },
    signal,
  });

  return {
    hover: (mark, pointer) => popover.hover(mark ? targets.of(mark) : null, pointer),
    open: (mark, how) => popover.open(targets.of(mark), { focus: false, ...how }),
    step(by) {
      const mark = steps.take(by, marks(), document);
      if (!mark) return;
      bringIntoView(mark, document);
      popover.open(targets.of(mark), { focus: true });
    },
    holds: (event) => popover.holds(event),
    isShown: (mark) => mark === shown,
  };
}
