import { isInline, isSkipped } from './flow.ts';

/**
 * The text nodes below a root that hold prose, in document order.
 *
 * @param shallow leaves out blocks inside the root: only the root's own flow is walked.
 */
export function* textNodes(root: Node, { shallow = false } = {}): Generator<Text> {
  const skips = new Skips();
  if (root.nodeType === Node.TEXT_NODE) {
    if (root.parentNode && !skips.holds(root.parentNode)) yield root as Text;
    return;
  }
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  // Each new parent is asked once. A filter over elements would be simpler, but calls back into
  // script for every element of the page.
  let parent: Node | null = null;
  let skipped = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentNode !== parent) {
      parent = node.parentNode;
      skipped = parent !== null && (skips.holds(parent) || (shallow && liesInBlockWithin(parent, root)));
    }
    if (!skipped) yield node as Text;
  }
}

function liesInBlockWithin(node: Node, root: Node): boolean {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (!isInline(at)) return true;
  }
  return false;
}

/** Which subtrees are skipped, remembered for one walk: attributes may change before the next. */
class Skips {
  readonly #known = new Map<Node, boolean>();

  holds(node: Node): boolean {
    // A loop, not recursion: pages nest ten thousand elements deep.
    const path: Node[] = [];
    let skipped = false;
    for (let at: Node | null = node; at; at = at.parentNode) {
      const known = this.#known.get(at);
      if (known !== undefined) {
        skipped = known;
        break;
      }
      path.push(at);
      if (at.nodeType === Node.ELEMENT_NODE && isSkipped(at as Element)) {
        skipped = true;
        break;
      }
    }
    for (const at of path) this.#known.set(at, skipped);
    return skipped;
  }
}
