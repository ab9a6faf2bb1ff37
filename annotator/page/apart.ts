import { isInline } from './flow.ts';
import { isElement } from './of-forms.ts';
import { isText } from './text.ts';

/** What came and went in a node at once, and what stands beside it. */
export type ChildChange = Pick<
  MutationRecord,
  'target' | 'addedNodes' | 'removedNodes' | 'previousSibling' | 'nextSibling'
>;

/**
 * Whether nothing but blocks came and went in a block, with nothing but blocks beside them: then no text
 * there can read on differently. So it is where a page loads more stories, and a body may have twenty
 * thousand children, too many to look through each time.
 */
export function standsApart({
  target,
  addedNodes,
  removedNodes,
  previousSibling,
  nextSibling,
}: ChildChange): boolean {
  return (
    !isInline(target) &&
    [...addedNodes, ...removedNodes].every((node) => isBlock(node) || isBlank(node)) &&
    meetsNoText(previousSibling, 'previousSibling') &&
    meetsNoText(nextSibling, 'nextSibling')
  );
}

/** Whether, from a node on, a block's edge comes before any text. */
function meetsNoText(node: Node | null, direction: 'previousSibling' | 'nextSibling'): boolean {
  let at = node;
  while (at && isBlank(at)) at = at[direction];
  return at === null || isBlock(at);
}

function isBlock(node: Node): boolean {
  return isElement(node) && !isInline(node);
}

/** Whether a node has nothing to read: a comment, or the line break between two elements in the markup. */
function isBlank(node: Node): boolean {
  return isText(node) ? node.data.trim() === '' : !isElement(node);
}
