import { elementAround, isElement } from './of-forms.ts';
import { liveRange, type Mark, type Run } from './run.ts';
import { isText } from './text.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Where {
  readonly document: Document;
  readonly roots: readonly ShadowRoot[];
  readonly runOf: (node: Node) => Run | undefined;
  /** The runs whose text stands directly in a block. */
  readonly runsIn: (block: Element) => readonly Run[];
}

/**
 * The mark painted at a point of the viewport.
 *
 * Asks for the caret nearest to the point and looks that up. `highlightsFromPoint` would answer
 * directly, but looks through every range there is: 5 to 8 ms at ten thousand, this takes 0.05.
 */
export function markAt(point: Point, { document, roots, runOf, runsIn }: Where): Mark | undefined {
  const { x, y } = point;
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] });
  if (!caret) return undefined;
  const { offsetNode, offset } = caret;
  const run = isText(offsetNode) ? runOf(offsetNode) : undefined;
  const start = run?.flow.pieces.find(({ node }) => node === offsetNode)?.start ?? Number.NaN;
  const at = start + offset;
  const isPainted = (mark: Mark) => rectsOf(mark).some((rect) => contains(rect, point));
  const mark = run?.marks.find(({ match }) => match.start <= at && at <= match.end);
  // The nearest caret may be far away: in a margin, or past the end of a line.
  if (mark && isPainted(mark)) return mark;
  // Or in the words of a link that is stretched over all of a teaser. What else covers words may hide them.
  const near = isElement(offsetNode) ? offsetNode : elementAround(offsetNode);
  const link = near && (Element.prototype.closest.call(near, 'a') as HTMLElement | null);
  const teaser = link?.offsetParent;
  if (!teaser) return undefined;
  return document
    .elementsFromPoint(x, y)
    .filter((element) => teaser.contains(element))
    .flatMap((element) => runsIn(element).flatMap(({ marks }) => marks))
    .find(isPainted);
}

/** The client rectangles of a mark, one a line; none once its text is gone. */
export function rectsOf(mark: Mark): DOMRect[] {
  return [...(liveRange(mark)?.getClientRects() ?? [])];
}

function contains(rect: DOMRect, { x, y }: Point): boolean {
  return rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom;
}
