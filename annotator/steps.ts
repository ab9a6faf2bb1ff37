import { isInView } from './bring-into-view.ts';
import { liveRange, type Mark, samePlace } from './page/run.ts';

/** To the mark where the reader is, or the one after or before it. */
export type Step = 'open-card' | 'next-term' | 'previous-term';

/** Stepping through a page's marks by keyboard, from where the reader is. */
export class Steps {
  #at: Mark | undefined;
  /** The mark at the caret when the last step was taken: a caret that stayed there tells nothing new. */
  #caret: Mark | undefined;

  /** The reader turned to a mark by other means: steps go on from there. */
  standOn(mark: Mark): void {
    this.#at = mark;
  }

  /**
   * Takes a step.
   *
   * @param marks those of the page now, in reading order.
   * @returns the mark that it leads to: the one after or before the mark that was turned to last. To
   *   open a card, or where there is no such mark, of those wholly in view the one that the caret was
   *   moved to, the one turned to last, or the first; a reader who scrolled on isn't taken back.
   */
  take(step: Step, marks: readonly Mark[], document: Document): Mark | undefined {
    const at = marks.findIndex((mark) => isSame(mark, this.#at));
    const caret = atCaret(marks, document);
    if (at !== -1 && step !== 'open-card') {
      this.#at = marks.at((at + (step === 'next-term' ? 1 : -1)) % marks.length);
    } else {
      const isSeen = (mark: Mark | undefined) => mark && isInView(mark, document);
      const turnedTo = isSame(caret, this.#caret) ? [marks[at], caret] : [caret, marks[at]];
      this.#at = turnedTo.find(isSeen) ?? marks.find(isSeen) ?? turnedTo.find(Boolean) ?? marks[0];
    }
    this.#caret = caret;
    return this.#at;
  }
}

function isSame(a: Mark | undefined, b: Mark | undefined): boolean {
  return a !== undefined && b !== undefined && samePlace(a, b);
}

function atCaret(marks: readonly Mark[], document: Document): Mark | undefined {
  const selection = document.getSelection();
  const node = selection?.focusNode;
  if (!node || !selection) return undefined;
  return marks.find((mark) => liveRange(mark)?.isPointInRange(node, selection.focusOffset));
}
