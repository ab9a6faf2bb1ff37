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
  const { scrollIntoView, scrollBy } = Element.prototype;
  // The pages around a frame too.
  if (view !== view.top) scrollIntoView.call(boxOf(element), { block: 'center', behavior: 'instant' });
  for (const [box, way] of waysTo(mark, document)) {
    const { overflowX, overflowY } = getComputedStyle(box);
    // What a page hides it brings into view by means of its own, and no reader could scroll it back.
    const along = (overflow: string, by: number) => (/hidden|clip/.test(overflow) ? 0 : by);
    const by: ScrollToOptions = {
      left: along(overflowX, way.left),
      top: along(overflowY, way.top),
      behavior: 'instant',
    };
    if (box === ofViewport(document)) view.scrollBy(by);
    else (scrollBy as (by: ScrollToOptions) => void).call(box, by);
  }
}

/** Whether all of a mark can be seen where its page and the boxes in it are scrolled to. */
export function isInView(mark: Words, document: Document): boolean {
  return linesOf(mark).length > 0 && [...waysTo(mark, document)].every(([, { left, top }]) => !left && !top);
}

/** How far each box around a mark is to scroll, from the inside out, the viewport last: each asked when it is its turn. */
function* waysTo(mark: Words, document: Document): Generator<[Element, ReturnType<typeof wayInto>]> {
  const element = elementAround(mark.range.startContainer);
  if (!element || !document.defaultView) return;
  for (const box of boxesAround(element, document)) {
    yield [box, wayInto(Element.prototype.getBoundingClientRect.call(box), mark)];
  }
  yield [ofViewport(document), wayInto(viewportOf(document.defaultView), mark)];
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
