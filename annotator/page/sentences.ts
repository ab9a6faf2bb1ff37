import type { Mark } from './run.ts';
import { textNodes } from './walk.ts';

const ends = /[.!?…]["'”’»)\]]*(?=\s|$)/g;

/**
 * In which sentence of the page each mark stands, counted from 1 in reading order.
 *
 * Only lists ask for it, so the page is counted through when they do. Blocks end sentences too.
 */
export function sentenceNumbers(document: Document, marks: readonly Mark[]): Map<Mark, number> {
  const wanted = Map.groupBy(marks, ({ range }) => range.startContainer);
  const numbers = new Map<Mark, number>();
  let complete = 0;
  let block = null as Node | null;
  let unfinished = false;
  for (const node of textNodes(document)) {
    if (!node.data.trim()) continue;
    if (unfinished && node.parentNode !== block && !block?.contains(node)) complete++;
    block = node.parentNode;
    for (const mark of wanted.get(node) ?? []) {
      numbers.set(mark, complete + 1 + countEnds(node.data.slice(0, mark.range.startOffset)));
    }
    complete += countEnds(node.data);
    unfinished = !/[.!?…]["'”’»)\]]*\s*$/.test(node.data);
  }
  return numbers;
}

function countEnds(text: string): number {
  return text.match(ends)?.length ?? 0;
}
