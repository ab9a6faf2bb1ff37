import { boxesAround, ofViewport } from './boxes-around.ts';
import { elementAround } from './page/of-forms.ts';
import { liveRange, type Mark } from './page/run.ts';
import { boxOf } from './page/visible.ts';
import { viewportOf } from './popover/viewport.ts';

type Words = Pick<Mark, 'range'>;

/** Scrolls a mark to the middle of the view where it is out of it, in every box that the reader may scroll. */
export function bringIntoView(mark: Words, document: Document): void {
  const view = document.defaultView;
  const element = elementAround(mark.range.startContainer);
  if (!view || !element || isInView(mark, document)) return;
  // Not the element's own: a form may have a field of that name.
  const { getBoundingClientRect, scrollIntoView } = Element.prototype;
  const scrollBy: (by: ScrollToOptions) => void = Element.prototype.scrollBy;
  // The pages around a frame too.
  if (view !== view.top) scrollIntoView.call(boxOf(element), { block: 'center', behavior: 'instant' });
  for (const box of boxesAround(element, document)) {
    const { left, top } = wayInto(getBoundingClientRect.call(box), mark);
    const { overflowX, overflowY } = getComputedStyle(box);
    // What a page hides it brings into view by means of its own, and no reader could scroll it back.
    const scrolls = /auto|scroll/;
    scrollBy.call(box, {
      left: scrolls.test(overflowX) ? left : 0,
      top: scrolls.test(overflowY) ? top : 0,
      behavior: 'instant',
    });
  }
  const { left, top } = wayInto(viewportOf(view), mark);
  const isFixed = /hidden|clip/.test(getComputedStyle(ofViewport(document)).overflowX);
  view.scrollBy({ left: isFixed ? 0 : left, top, behavior: 'instant' });
}

/** Whether all of a mark can be seen where its page and the boxes in it are scrolled to. */
export function isInView(mark: Words, document: Document): boolean {
  const view = document.defaultView;
  const element = elementAround(mark.range.startContainer);
  if (!view || !element || linesOf(mark).length === 0) return false;
  const isWithin = (bounds: Bounds) => {
    const { left, top } = wayInto(bounds, mark);
    return left === 0 && top === 0;
  };
  return (
    isWithin(viewportOf(view)) &&
    boxesAround(element, document).every((box) => isWithin(Element.prototype.getBoundingClientRect.call(box)))
  );
}

type Bounds = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;

/** How far a box is to scroll for the first line of a mark that it cuts to stand in its middle: not at all where it cuts none. */
function wayInto({ x, y, width, height }: Bounds, mark: Words): { left: number; top: number } {
  for (const line of linesOf(mark)) {
    // Letters reach a little beyond boxes that are as high as their line.
    const slack = Math.min(line.width, line.height) / 8;
    const cutAcross = line.left < x - slack || line.right > x + width + slack;
    const cutDown = line.top < y - slack || line.bottom > y + height + slack;
    if (!cutAcross && !cutDown) continue;
    return {
      left: cutAcross ? line.left - x - Math.max(0, (width - line.width) / 2) : 0,
      top: cutDown ? line.top - y - Math.max(0, (height - line.height) / 2) : 0,
    };
  }
  return { left: 0, top: 0 };
}

function linesOf(mark: Words): DOMRect[] {
  return [...(liveRange(mark)?.getClientRects() ?? [])].filter(({ width }) => width > 0);
}
