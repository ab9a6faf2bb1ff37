import { inlineTags, seam, skippedTags } from '../../matching/markup.ts';
import { attributeOf, elementAround, isElement, parentOf } from './of-forms.ts';
import { isBox, isSeam, type Joint, touch } from './seam.ts';
import { isText } from './text.ts';

/** A text node within a flow, and where its characters begin in the flow's text. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** One block's unbroken text: a paragraph, heading or cell, across the inline elements in it. */
export interface Flow {
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** The element whose block it is. */
  readonly block: Element;
}

/**
 * Characters of one text node that are read. A longer one is a data file, not a paragraph: read
 * whole, five million characters would hold the page up for seconds, and their marks for good. It
 * is a flow of its own.
 */
export const longest = 100_000;

/** Whether phrases run across an element's edges. */
export function isInline(node: Node): boolean {
  return isElement(node) && inlineTags.has(node.localName);
}

/** Whether an element's text is not for reading: not prose, editable, or hidden by its markup. */
export function isSkipped(element: Element): boolean {
  if (skippedTags.has(element.localName)) return true;
  // The attribute, not `isContentEditable`: that one makes the browser recalculate styles.
  const editable = attributeOf(element, 'contenteditable');
  return (editable !== null && editable !== 'false') || attributeOf(element, 'hidden') !== null;
}

/** The flow that a text node is part of. */
export function flowAround(node: Text): Flow {
  const before: Joint[] = [];
  let first = node;
  for (let step = stepFrom(first, 'previousSibling'); step; step = stepFrom(first, 'previousSibling')) {
    before.push({ left: step.node, right: first, crossed: step.crossed });
    first = step.node;
  }
  const joints = before.reverse();
  let last = node;
  for (let step = stepFrom(last, 'nextSibling'); step; step = stepFrom(last, 'nextSibling')) {
    joints.push({ left: last, right: step.node, crossed: step.crossed });
    last = step.node;
  }
  const pieces: Piece[] = [{ node: first, start: 0 }];
  let text = first.data;
  for (const joint of joints) {
    if (isSeam(joint)) text += seam;
    pieces.push({ node: joint.right, start: text.length });
    text += joint.right.data;
  }
  return { pieces, text, block: blockOf(node) };
}

/** The beginning of a text node, alone, as a flow. */
export function flowOf(node: Text, length: number): Flow {
  return { pieces: [{ node, start: 0 }], text: node.data.slice(0, length), block: blockOf(node) };
}

/** The text node that follows directly in the same flow, if any. */
export function nextInFlow(node: Text): Text | undefined {
  return stepFrom(node, 'nextSibling')?.node;
}

/** Whether a stretch of a flow's text runs from one box into another: phrases of one line only look like that in the markup. */
export function runsAcrossBoxes({ pieces }: Flow, { start, end }: { start: number; end: number }): boolean {
  let at = pieceAt(pieces, start, 'start');
  for (const last = pieceAt(pieces, end, 'end'); at < last; at++) {
    const { node } = pieces[at] as Piece;
    const step = stepFrom(node, 'nextSibling');
    // Where the two touch, they were joined knowingly.
    if (step && !touch(node, step.node) && step.crossed.some(isBox)) return true;
  }
  return false;
}

/** Where a character of a flow lies in the page. */
export function locate(flow: Flow, offset: number, edge: Edge): { node: Text; offset: number } {
  const piece = flow.pieces[pieceAt(flow.pieces, offset, edge)] as Piece;
  return { node: piece.node, offset: offset - piece.start };
}

type Edge = 'start' | 'end';

/** The index of the piece that an offset lies in. */
function pieceAt(pieces: readonly Piece[], offset: number, edge: Edge): number {
  // An end on a boundary belongs to the piece before it, a start to the piece after it.
  const reaches = ({ start }: Piece) => (edge === 'start' ? start <= offset : start < offset);
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (reaches(pieces[middle] as Piece)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The nearest ancestor that ends phrases; for text at the top of a shadow tree, its host. */
export function blockOf(node: Node): Element {
  let at = node;
  for (let parent = parentOf(at); parent && isInline(parent); parent = parentOf(at)) at = parent;
  return elementAround(at) ?? (node.ownerDocument ?? document).documentElement;
}

type Direction = 'nextSibling' | 'previousSibling';

/**
 * The next text node of the same flow: out of inline elements and into them, never past a block.
 * With it, the elements whose edges lie between. A loop: pages nest elements ten thousand deep.
 */
function stepFrom(from: Text, direction: Direction): { node: Text; crossed: Element[] } | undefined {
  const crossed: Element[] = [];
  let at: Node = from;
  for (;;) {
    while (at[direction] === null) {
      const parent: Node | null = at.parentNode;
      if (!parent || !isInline(parent)) return undefined;
      crossed.push(parent as Element);
      at = parent;
    }
    at = at[direction] as Node;
    while (isElement(at)) {
      if (!isInline(at) || isSkipped(at)) return undefined;
      crossed.push(at);
      const child: Node | null = direction === 'nextSibling' ? at.firstChild : at.lastChild;
      if (!child) break;
      at = child;
    }
    if (isText(at) && at.length > 0) return at.length > longest ? undefined : { node: at, crossed };
  }
}
