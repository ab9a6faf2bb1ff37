import { elementAround } from './of-forms.ts';
import type { Mark } from './run.ts';

/**
 * The element whose box an element's text is in: itself, or, where that has `display: contents` and so no box of
 * its own, one around it.
 */
export function boxOf(element: Element): Element {
  let box = element;
  // A loop, not recursion: pages nest ten thousand of them. The root element always has one.
  // Firefox knows no style while a frame goes: https://bugzilla.mozilla.org/show_bug.cgi?id=548397
  while (getComputedStyle(box)?.display === 'contents') box = elementAround(box) ?? box;
  return box;
}

/** Whether an element has a box, and is not hidden in any way that keeps its text from being seen. */
export function isLaidOut(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}

/** Whether text straight in an element can be seen, wherever on the page it is. */
export function isVisible(element: Element): boolean {
  return isLaidOut(element) || isLaidOut(boxOf(element));
}

/** Whether a mark's text can be seen, wherever on the page it is. */
export function isSeen({ range }: Mark): boolean {
  const element = elementAround(range.startContainer);
  return !!element && isVisible(element);
}
