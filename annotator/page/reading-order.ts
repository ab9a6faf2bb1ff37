import type { Run } from './run.ts';

/** Runs in the order of their text in the document, however they came. */
export function inReadingOrder(runs: Iterable<Run>): Run[] {
  const first = (run: Run) => run.flow.pieces[0]?.node as Node;
  return [...runs].sort((a, b) =>
    first(a).compareDocumentPosition(first(b)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}
