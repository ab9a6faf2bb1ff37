import { fold, WORD } from '../../matching/fold.ts';
import { partingTags } from '../../matching/markup.ts';

/** Two text nodes, one after the other, and the elements whose edges lie between them. */
export interface Joint {
  readonly left: Text;
  readonly right: Text;
  readonly crossed: readonly Element[];
}

/**
 * Whether elements part two words that are written without a space: a footnote's number, two links
 * side by side, or boxes of their own ("<span>Ukraine</span><span>Russia</span>" in a menu). Inline
 * elements otherwise part nothing: "<b>U</b>kraine" is one word.
 */
export function isSeam({ left, right, crossed }: Joint): boolean {
  if (!touch(left, right)) return false;
  if (crossed.some(({ localName }) => partingTags.has(localName))) return true;
  if (crossed.filter(({ localName }) => localName === 'a').length > 1) return true;
  // A first letter of its own is a drop cap, which floats or is a box as well.
  return left.data.trimStart().length > 1 && crossed.some(isBox);
}

/** Whether a word ends where the next begins. */
export function touch(left: Text, right: Text): boolean {
  return isLetter(left.data, left.data.length - 1) && isLetter(right.data, 0);
}

function isLetter(text: string, at: number): boolean {
  return fold(text.charCodeAt(at)) >= WORD;
}

/**
 * Whether an element is laid out as a box of its own, whatever its tag. Only asked where it matters,
 * which is rare: asking makes the browser calculate styles.
 */
export function isBox(element: Element): boolean {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element)?.display ?? '';
  return !/^(?:|inline|contents|ruby.*)$/.test(display);
}
