import { skippedTags } from '../../matching/markup.ts';
import { isInline, isSkipped } from './flow.ts';
import { Inherited } from './inherited.ts';
import { attributeOf, isElement, propertyOf } from './of-forms.ts';
import { isText, showText } from './text.ts';

/** Text nodes one after another; undefined at the end. */
export interface TextCursor {
  next(): Text | undefined;
}

/**
 * The text nodes below a root, in document order, but for those straight inside a script, control
 * or the like. Whether an ancestor further up is skipped is for `skips` to tell, and only asked of
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
  const skipped = skips();
  const cursor = textCursor(root);
  for (let node = cursor.next(); node; node = cursor.next()) if (!skipped.of(node)) yield node;
}

/** Shows text and what phrases run across; a block is left out with all that is in it. */
function withinFlow(node: Node): number {
  if (isText(node)) return NodeFilter.FILTER_ACCEPT;
  return isInline(node) ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_REJECT;
}

/** Which subtrees are not for reading, for one walk. */
export function skips(): Inherited<true> {
  return new Inherited((node) => (isElement(node) && isSkipped(node)) || undefined);
}

/** Which language the markup says that elements are in, as it is written there, for one walk. */
export function languages(): Inherited<string> {
  return new Inherited((node) => (isElement(node) ? (attributeOf(node, 'lang') ?? undefined) : undefined));
}
