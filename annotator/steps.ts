import { isInView } from './bring-into-view.ts';
import { liveRange, type Mark, samePlace } from './page/run.ts';

/** To the mark where the reader is, or the one after or before it. */
export type Step = 'open-card' | 'next-term' | 'previous-term';

/** Stepping through a page's marks by keyboard, from where the reader is. */
export class Steps {
  #at: Mark | undefined;

  /** The reader turned to a mark by other means: steps go on from there. */
  standOn(mark: Mark): void {
    this.#at = mark;
  }

  /**
   * Takes a step.
   *
   * @param marks those of the page now, in reading order.
   * @returns the mark that it leads to, from where the reader is: at the mark that was turned to last,
   *   else at the caret, else at the first mark in view. To open a card, one in view comes first: a
   *   reader who scrolled on isn't taken back.
   */
  take(step: Step, marks: readonly Mark[], document: Document): Mark | undefined {
    const at = marks.findIndex((mark) => this.#at && samePlace(mark, this.#at));
    const caret = atCaret(marks, document);
    const isSeen = (mark: Mark | undefined) => mark && isWhollySeen(mark, document);
    if (at !== -1 && step !== 'open-card') {
      this.#at = marks.at((at + (step === 'next-term' ? 1 : -1)) % marks.length);
    } else {
      const last = marks[at];
      const seen = [last, caret].find(isSeen);
      this.#at = seen ?? marks.find(isSeen) ?? caret ?? last ?? marks[0];
    }
    return this.#at;
  }
}

function atCaret(marks: readonly Mark[], document: Document): Mark | undefined {
  const selection = document.getSelection();
  const node = selection?.focusNode;
  if (!node || !selection) return undefined;
  return marks.find((mark) => liveRange(mark)?.isPointInRange(node, selection.focusOffset));
}

function isWhollySeen(mark: Mark, document: Document): boolean {
  const rect = liveRange(mark)?.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  return (
    rect !== undefined &&
    rect.width > 0 &&
    rect.left >= 0 &&
    rect.right <= clientWidth &&
    isInView(mark, document)
  );
}
