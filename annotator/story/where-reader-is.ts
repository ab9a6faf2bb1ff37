import { rectsOf } from '../page/hit-test.ts';
import type { Mark } from '../page/run.ts';
import { boxOf } from '../page/visible.ts';
import { viewportOf } from '../popover/viewport.ts';
import { type Scroller, scrollerAround } from './scroller.ts';

/** The marks in view and the one the reader is at, and what part of the story that is. */
export interface Whereabouts {
  readonly inView: readonly Mark[];
  readonly current: Mark | undefined;
  readonly from: number;
  readonly to: number;
}

/**
 * Where in the story the reader is.
 *
 * They are at the mark they turned to for as long as it is in view, else at the one nearest to a
 * line that moves down the view as they move down the page: at its top the first mark has its
 * turn, at its end the last, which a fixed line would never reach.
 */
export function whereReaderIs(
  marks: readonly Mark[],
  { document, turnedTo }: { document: Document; turnedTo: Mark | undefined },
): Whereabouts {
  const { x, y, width, height } = viewportOf(document.defaultView ?? window);
  const view = new DOMRect(x, y, width, height);
  const scroller = scrollerAround(marks[0]?.range.startContainer.parentElement ?? null, document);
  const seen = scroller.seen();
  const inView = marksIn(view, marks);
  const line = y + height * howFar(scroller);
  const nearest = inView.reduce<Placed | undefined>(
    (best, placed) => (best && Math.abs(best.y - line) <= Math.abs(placed.y - line) ? best : placed),
    undefined,
  );
  const turned = inView.find(({ mark }) => mark === turnedTo);
  return { inView: inView.map(({ mark }) => mark), current: (turned ?? nearest)?.mark, ...seen };
}

interface Placed {
  readonly mark: Mark;
  /** The middle of its first line in view, in pixels from the view's top. */
  readonly y: number;
}

function marksIn(view: DOMRect, marks: readonly Mark[]): Placed[] {
  // Boxes first: they are cheap to measure, and most of them are out of view with all their marks.
  const near = new Map<Element, boolean>();
  return marks.flatMap((mark) => {
    const { block } = mark.run.flow;
    const isNear = near.get(block) ?? meet(Element.prototype.getBoundingClientRect.call(boxOf(block)), view);
    near.set(block, isNear);
    const rect = isNear ? rectsOf(mark).find((line) => line.width > 0 && meet(line, view)) : undefined;
    return rect ? [{ mark, y: rect.top + rect.height / 2 }] : [];
  });
}

function meet(a: DOMRect, b: DOMRect): boolean {
  return a.top < b.bottom && a.bottom > b.top && a.left < b.right && a.right > b.left;
}

/** How far down what can be scrolled the reader has scrolled, from 0 to 1. */
function howFar(scroller: Scroller): number {
  const { from, to } = scroller.seen();
  const rest = 1 - (to - from);
  return rest <= 0 ? 0 : Math.min(1, from / rest);
}
