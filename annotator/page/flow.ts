import { inlineTags, skippedTags } from '../../matching/markup.ts';

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

/** Whether phrases run across an element's edges. */
export function isInline(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && inlineTags.has((node as Element).localName);
}

/** Whether an element's text is not for reading: not prose, editable, or hidden by its markup. */
export function isSkipped(element: Element): boolean {
  if (skippedTags.has(element.localName)) return true;
  // The attribute, not `isContentEditable`: that one makes the browser recalculate styles.
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || element.hasAttribute('hidden');
}

/** The flow that a text node is part of. */
export function flowAround(node: Text): Flow {
  const nodes: Text[] = [node];
  for (let at = neighbour(node, 'previousSibling'); at; at = neighbour(at, 'previousSibling'))
    nodes.unshift(at);
  for (let at = neighbour(node, 'nextSibling'); at; at = neighbour(at, 'nextSibling')) nodes.push(at);
  let text = '';
  const pieces = nodes.map((piece) => {
    const start = text.length;
    text += piece.data;
    return { node: piece, start };
  });
  return { pieces, text, block: blockOf(node) };
}

/** The text node that follows directly in the same flow, if any. */
export function nextInFlow(node: Text): Text | undefined {
  return neighbour(node, 'nextSibling');
}

/** Where a character of a flow lies in the page. */
export function locate(flow: Flow, offset: number, edge: 'start' | 'end'): { node: Text; offset: number } {
  // An end on a boundary belongs to the piece before it, a start to the piece after it.
  const before = (piece: Piece) => (edge === 'start' ? piece.start <= offset : piece.start < offset);
  let at = 0;
  while (at + 1 < flow.pieces.length && before(flow.pieces[at + 1] as Piece)) at++;
  const piece = flow.pieces[at] as Piece;
  return { node: piece.node, offset: offset - piece.start };
}

/** The nearest ancestor that ends phrases; for text at the top of a shadow tree, its host. */
export function blockOf(node: Node): Element {
  let at = node.parentNode;
  while (at && at.nodeType === Node.ELEMENT_NODE && isInline(at) && at.parentNode) at = at.parentNode;
  if (at instanceof ShadowRoot) return at.host;
  return at instanceof Element ? at : (node.ownerDocument ?? document).documentElement;
}

type Direction = 'nextSibling' | 'previousSibling';

/** The next text node of the same flow: out of inline elements and into them, never past a block. */
function neighbour(from: Text, direction: Direction): Text | undefined {
  let at: Node = from;
  for (;;) {
    while (at[direction] === null) {
      const parent: Node | null = at.parentNode;
      if (!parent || !isInline(parent)) return undefined;
      at = parent;
    }
    at = at[direction] as Node;
    const entered = enter(at, direction);
    if (entered === 'block') return undefined;
    if (entered) return entered;
  }
}

/** The first text on entering a node; `block` where a phrase ends; undefined to go on past it. */
function enter(node: Node, direction: Direction): Text | 'block' | undefined {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data.length > 0 ? (node as Text) : undefined;
  if (node.nodeType !== Node.ELEMENT_NODE) return undefined;
  if (!isInline(node) || isSkipped(node as Element)) return 'block';
  let child = direction === 'nextSibling' ? node.firstChild : node.lastChild;
  for (; child; child = child[direction]) {
    const entered = enter(child, direction);
    if (entered) return entered;
  }
  return undefined;
}
