import { flowAround, nextInFlow } from '../../annotator/page/flow.ts';
import { Passages } from '../../annotator/page/passages.ts';
import { beginWalk, Runs } from '../../annotator/page/runs.ts';
import { skips, textCursor } from '../../annotator/page/walk.ts';
import { decide } from '../../matching/decide.ts';
import type { Lexicon } from '../../matching/lexicon.ts';
import { scan } from '../../matching/scan.ts';
import { Subject } from '../../matching/subject.ts';

/** Our matching in steps, each of which does what the one before does and more. */

/** Walks as we do, and reads nothing. @returns the number of text nodes. */
export function walk(document: Document): number {
  const cursor = textCursor(document);
  let nodes = 0;
  while (cursor.next()) nodes++;
  return nodes;
}

/** Finds aliases within text nodes only. @returns how many. */
export function scanNodes(document: Document, { table }: Lexicon): number {
  const cursor = textCursor(document);
  let found = 0;
  for (let node = cursor.next(); node; node = cursor.next())
    found += scan(node.data, table).candidates.length;
  return found;
}

/** Finds aliases across inline elements, whatever they mean there. @returns how many. */
export function scanFlows(document: Document, { table }: Lexicon): number {
  const cursor = textCursor(document);
  const skipped = skips();
  const read = new WeakSet<Text>();
  let ahead: Text[] = [];
  let found = 0;
  for (let node = cursor.next(); node; node = cursor.next()) {
    if (ahead.at(-1) === node) {
      ahead.pop();
      continue;
    }
    const first = scan(node.data, table);
    if (first.candidates.length === 0 && (first.open === 'no' || !nextInFlow(node))) continue;
    if (read.has(node) || skipped.of(node)) continue;
    const flow = flowAround(node);
    const nodes = flow.pieces.map((piece) => piece.node);
    for (const piece of nodes) read.add(piece);
    ahead = nodes.slice(nodes.indexOf(node) + 1).reverse();
    found += (flow.pieces.length === 1 ? first : scan(flow.text, table)).candidates.length;
  }
  return found;
}

/** Finds aliases and decides what each means, as the product does. @returns how many would be marked. */
export function findAndDecide(document: Document, lexicon: Lexicon): number {
  const cursor = textCursor(document);
  const walk = beginWalk();
  const subject = new Subject();
  const runs = new Runs(new Passages({ own: lexicon, load: undefined, onReady: () => undefined }), subject);
  for (let node = cursor.next(); node; node = cursor.next()) {
    runs.read(node, walk);
  }
  let taken = 0;
  for (const run of runs.all) {
    for (const { reason } of decide(run.reads, { subject, offset: run.offset })) if (reason.taken) taken++;
  }
  return taken;
}
