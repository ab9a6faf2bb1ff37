import { type Flow, flowAround } from '../page/flow.ts';
import { rootsBelow } from '../page/roots.ts';
import type { Mark } from '../page/run.ts';
import { isVisible } from '../page/visible.ts';
import { textNodes } from '../page/walk.ts';

/** A page's blocks of prose that can be seen, those of open shadow trees after the document's own. */
export function pageText(document: Document): Flow[] {
  const seen = new Set<Text>();
  const flows: Flow[] = [];
  for (const root of [document, ...rootsBelow(document)]) {
    for (const node of textNodes(root)) {
      if (seen.has(node)) continue;
      const flow = flowAround(node);
      for (const piece of flow.pieces) seen.add(piece.node);
      if (flow.text.trim() && isVisible(flow.block)) flows.push(flow);
    }
  }
  return flows;
}

/** The characters of each flow that are marked. */
export function markedIn(flows: readonly Flow[], marks: readonly Mark[]): { start: number; end: number }[][] {
  const ranges = Map.groupBy(marks, ({ range }) => range.startContainer);
  return flows.map(({ pieces }) =>
    pieces.flatMap(({ node, start }) =>
      (ranges.get(node) ?? []).map(({ range, match }) => {
        const from = start + range.startOffset;
        return { start: from, end: from + match.end - match.start };
      }),
    ),
  );
}
