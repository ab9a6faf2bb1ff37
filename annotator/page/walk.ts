import { skippedTags } from '../../matching/markup.ts';
import { isInline, isSkipped } from './flow.ts';
import { attributeOf, isElement, parentOf, propertyOf } from './of-forms.ts';
import { isText, showText } from './text.ts';

/** Text nodes one after another; undefined at the end. */
export interface TextCursor {
  next(): Text | undefined;
}

/**
 * The text nodes below a root, in document order, but for those straight inside a script, control
 * or the like. Whether an ancestor further up is skipped is for `Skips` to tell, and only asked of
 * the few nodes in which something is found.
 *
 * A plain cursor: a generator costs more than the rest of the walk.
 *
 * @param shallow leaves out blocks inside the root: only the root's own flow is walked.
 */
export function textCursor(root: Node, { shallow = false } = {}): TextCursor {
  const document = propertyOf(root, 'ownerDocument') ?? (root as Document);
  const walker = shallow
    ? document.createTreeWalker(root, showText | NodeFilter.SHOW_ELEMENT, withinFlow)
    : // Where a page takes out what was read last, between two slices, a walker would be at its end.
      document.createNodeIterator(root, showText);
  let start = isText(root) ? root : undefined;
  let parent: Node | null = null;
  let left = false;
  return {
    next() {
      if (start) {
        const only = start;
        start = undefined;
        return only;
      }
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentNode } = node;
        if (parentNode !== parent) {
          parent = parentNode;
          left = skippedTags.has((parent as Element).localName);
        }
        if (!left) return node as Text;
      }
      return undefined;
    },
  };
}

/** The text nodes below a root that hold prose. */
export function* textNodes(root: Node): Generator<Text> {
  const skips = new Skips();
  const cursor = textCursor(root);
  for (let node = cursor.next(); node; node = cursor.next()) if (!skips.holds(node)) yield node;
}

/** Shows text and what phrases run across; a block is left out with all that is in it. */
function withinFlow(node: Node): number {
  if (isText(node)) return NodeFilter.FILTER_ACCEPT;
  return isInline(node) ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_REJECT;
}

/** Which subtrees are skipped, remembered for one walk: attributes may change before the next. */
export class Skips {
  readonly #known = new Map<Node, boolean>();

  /** Whether a text node stands in something that is not for reading. */
  holds(node: Text): boolean {
    // A loop, not recursion: pages nest ten thousand elements deep.
    const path: Node[] = [];
    let skipped = false;
    for (let at: Node | null = node.parentNode; at; at = parentOf(at)) {
      const known = this.#known.get(at);
      if (known !== undefined) {
        skipped = known;
        break;
      }
      path.push(at);
      if (isElement(at) && isSkipped(at)) {
        skipped = true;
        break;
      }
    }
    for (const at of path) this.#known.set(at, skipped);
    return skipped;
  }
}

/** Which language the markup says that elements are in, remembered for one walk: attributes may change before the next. */
export class Languages {
  readonly #known = new Map<Element, string | undefined>();

  /** What the nearest element around says, itself included, as it is written there. */
  of(element: Element): string | undefined {
    const path: Element[] = [];
    let said: string | undefined;
    for (let at: Node | null = element; at instanceof Element; at = parentOf(at)) {
      if (this.#known.has(at)) {
        said = this.#known.get(at);
        break;
      }
      path.push(at);
      said = attributeOf(at, 'lang') ?? undefined;
      if (said !== undefined) break;
    }
    for (const at of path) this.#known.set(at, said);
    return said;
  }
}
