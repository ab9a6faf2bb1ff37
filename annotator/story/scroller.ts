import { propertyOf } from '../page/of-forms.ts';

/** The box whose scrolling moves the story, and how to tell places in it. */
export interface Scroller {
  /** The part of it that is in view, both ends from 0 to 1. */
  seen(): { readonly from: number; readonly to: number };
  /** How far down the box something is, from 0 to 1. */
  shareOf(rect: DOMRect): number;
}

/** The innermost box around an element that scrolls up and down: the page itself, mostly. */
export function scrollerAround(element: Element | null, document: Document): Scroller {
  const root = document.scrollingElement ?? document.documentElement;
  let box = element;
  while (box && box !== root && !scrolls(box)) box = propertyOf(box, 'parentElement');
  const scroller = box ?? root;
  const { getBoundingClientRect } = Element.prototype;
  const top = () => (scroller === root ? 0 : getBoundingClientRect.call(scroller).top);
  const scrolled = () => propertyOf(scroller, 'scrollTop');
  const share = (pixels: number) =>
    Math.min(1, Math.max(0, pixels / Math.max(1, propertyOf(scroller, 'scrollHeight'))));
  return {
    seen: () => ({
      from: share(scrolled()),
      to: share(scrolled() + propertyOf(scroller, 'clientHeight')),
    }),
    shareOf: (rect) => share(rect.top + rect.height / 2 - top() + scrolled()),
  };
}

function scrolls(element: Element): boolean {
  // A few pixels more than fit are no story.
  if (propertyOf(element, 'scrollHeight') < propertyOf(element, 'clientHeight') + 100) return false;
  const { overflowY } = getComputedStyle(element);
  return overflowY === 'auto' || overflowY === 'scroll';
}
