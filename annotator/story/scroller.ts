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
  while (box && box !== root && !scrolls(box)) box = box.parentElement;
  const scroller = box ?? root;
  const top = () => (scroller === root ? 0 : scroller.getBoundingClientRect().top);
  const share = (pixels: number) => Math.min(1, Math.max(0, pixels / Math.max(1, scroller.scrollHeight)));
  return {
    seen: () => ({
      from: share(scroller.scrollTop),
      to: share(scroller.scrollTop + scroller.clientHeight),
    }),
    shareOf: (rect) => share(rect.top + rect.height / 2 - top() + scroller.scrollTop),
  };
}

function scrolls(element: Element): boolean {
  // A few pixels more than fit are no story.
  if (element.scrollHeight < element.clientHeight + 100) return false;
  const { overflowY } = getComputedStyle(element);
  return overflowY === 'auto' || overflowY === 'scroll';
}
