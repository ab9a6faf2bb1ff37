import type { Run } from './run.ts';
import { isText, showText } from './text.ts';

interface Where {
  /** The shadow roots that were read. */
  readonly roots: ReadonlySet<ShadowRoot>;
  readonly runOf: (node: Node) => Run | undefined;
}

/**
 * The runs below a root in the order of their text, however they came; a shadow tree's text stands
 * where its host begins.
 *
 * Walks the page instead of sorting: comparing two positions takes as long as their parent has
 * children, so sorting the runs of twenty thousand paragraphs took minutes.
 */
export function inReadingOrder(root: Node, { roots, runOf }: Where): Run[] {
  const found = new Set<Run>();
  collect(root, { roots, runOf }, found);
  return [...found];
}

function collect(root: Node, where: Where, found: Set<Run>): void {
  const document = root.ownerDocument ?? (root as Document);
  const shown = where.roots.size > 0 ? showText | NodeFilter.SHOW_ELEMENT : showText;
  const walker = document.createTreeWalker(root, shown);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (isText(node)) {
      const run = where.runOf(node);
      if (run) found.add(run);
      continue;
    }
    const shadow = node.nodeType === Node.ELEMENT_NODE && (node as Element).shadowRoot;
    if (shadow && where.roots.has(shadow)) collect(shadow, where, found);
  }
}
