import { liveRange, type Mark } from './page/run.ts';

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
   * @returns the mark that it leads to: without one to step from, the mark at the caret, else the
   *   first that is in view.
   */
  take(step: Step, marks: readonly Mark[], document: Document): Mark | undefined {
    const at = this.#at && step !== 'open-card' ? marks.indexOf(this.#at) : -1;
    if (at === -1) this.#at = atCaret(marks, document) ?? inView(marks, document) ?? marks[0];
    else this.#at = marks.at((at + (step === 'next-term' ? 1 : -1)) % marks.length);
    return this.#at;
  }
}

function atCaret(marks: readonly Mark[], document: Document): Mark | undefined {
  const selection = document.getSelection();
  const node = selection?.focusNode;
  if (!node || !selection) return undefined;
  return marks.find((mark) => liveRange(mark)?.isPointInRange(node, selection.focusOffset));
}

function inView(marks: readonly Mark[], document: Document): Mark | undefined {
  return marks.find((mark) => isInView(mark, document));
}

function isInView(mark: Mark, document: Document): boolean {
  const rect = liveRange(mark)?.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  return (
    rect !== undefined &&
    rect.width > 0 &&
    rect.bottom > 0 &&
    rect.top < clientHeight &&
    rect.right > 0 &&
    rect.left < clientWidth
  );
}
