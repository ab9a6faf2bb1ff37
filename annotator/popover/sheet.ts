import { type Anchor, type Lines, put } from './anchor.ts';
import { natural } from './natural-size.ts';
import { gap } from './place.ts';
import { viewportOf } from './viewport.ts';

/** How much of what the reader sees of the page a sheet takes at most. */
const share = 0.6;
/** How wide a sheet is at most, in pixels. */
const widest = 640;

/**
 * Lays a card's frame along the bottom of the screen, where fingers reach it and do not cover it.
 * Where it grows over the mark, the page is scrolled so that it does not.
 */
export function sheetFor(mark: Lines, { frame, view }: { frame: HTMLElement; view: Window }): Anchor {
  let highest = Number.POSITIVE_INFINITY;

  const lay = () => {
    const viewport = viewportOf(view);
    const width = Math.min(viewport.width, widest);
    frame.style.width = `${width}px`;
    const { height: wanted, scrollBack } = natural(frame, { width });
    const height = Math.min(wanted, Math.round(viewport.height * share));
    const top = viewport.y + viewport.height - height;
    put(frame, { left: viewport.x + (viewport.width - width) / 2, top, height });
    scrollBack();
    if (top < highest) uncover(top);
    return true;
  };

  function uncover(top: number): void {
    highest = top;
    const bottom = Math.max(...mark.rects().map((line) => line.bottom));
    const covered = bottom + gap - top;
    if (covered > 0 && bottom < top + frame.offsetHeight)
      view.scrollBy({ top: covered, behavior: 'instant' });
  }

  return { follow: lay, measure: lay, stay: lay };
}
