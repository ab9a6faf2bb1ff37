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
    if (unfinished && node.parentNode !== block && !(block && Node.prototype.contains.call(block, node)))
      complete++;
    block = node.parentNode;
    const endings = Array.from(node.data.matchAll(ends), ({ index }) => index);
    let before = 0;
    for (const mark of wanted.get(node) ?? []) {
      while (before < endings.length && (endings[before] as number) < mark.range.startOffset) before++;
      numbers.set(mark, complete + 1 + before);
    }
    complete += endings.length;
    unfinished = !/[.!?…]["'”’»)\]]*\s*$/.test(node.data);
  }
  return numbers;
}
