import { liveRange, type Mark } from './page/run.ts';

/** Stepping through a page's marks by keyboard, from where the reader is. */
export class Steps {
  #at: Mark | undefined;

  /** The reader turned to a mark by other means: steps go on from there. */
  standOn(mark: Mark): void {
    this.#at = mark;
  }

  /** The mark to open a card for: the one at the caret, else the first that is in view. */
  inView(marks: readonly Mark[], document: Document): Mark | undefined {
    this.#at = atCaret(marks, document) ?? marks.find((mark) => isInView(mark, document)) ?? marks[0];
    return this.#at;
  }

  /** The mark after the one last stepped to, else the first from the top of the view on. */
  next(marks: readonly Mark[], document: Document): Mark | undefined {
    const at = this.#indexIn(marks);
    if (at === -1) return this.inView(marks, document);
    this.#at = marks[(at + 1) % marks.length];
    return this.#at;
  }

  /** The mark before the one last stepped to. */
  previous(marks: readonly Mark[], document: Document): Mark | undefined {
    const at = this.#indexIn(marks);
    if (at === -1) return this.inView(marks, document);
    this.#at = marks.at(at - 1);
    return this.#at;
  }

  #indexIn(marks: readonly Mark[]): number {
    return this.#at ? marks.indexOf(this.#at) : -1;
  }
}

function atCaret(marks: readonly Mark[], document: Document): Mark | undefined {
  const selection = document.getSelection();
  const node = selection?.focusNode;
  if (!node || !selection) return undefined;
  return marks.find((mark) => liveRange(mark)?.isPointInRange(node, selection.focusOffset));
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
