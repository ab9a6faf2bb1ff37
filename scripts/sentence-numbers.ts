import type { Page } from 'puppeteer-core';
import type { PaintedMark } from '../browsers/marks.ts';

/**
 * In which sentence of the page words are painted first, counted from 1 in reading order. Blocks end
 * sentences too. What stands in components is not counted.
 *
 * @returns by the category of the mark and its words, with a space in between.
 */
export async function sentenceNumbers(
  page: Page,
  painted: readonly PaintedMark[],
): Promise<Map<string, number>> {
  const numbers = await page.evaluate(countThrough, painted);
  const first = new Map<string, number>();
  for (const [at, { highlight, text }] of painted.entries()) {
    const words = `${highlight.replace(/-repeat$/, '')} ${text}`;
    const number = numbers[at] ?? Number.POSITIVE_INFINITY;
    if (number < (first.get(words) ?? Number.POSITIVE_INFINITY)) first.set(words, number);
  }
  return first;
}

function countThrough(painted: readonly PaintedMark[]): (number | null)[] {
  const numbers: (number | null)[] = painted.map(() => null);
  const places = Map.groupBy(painted.keys(), (at) => painted[at]?.place.split(':')[0]);
  const placeOf = (node: Node): string =>
    node.parentNode
      ? `${placeOf(node.parentNode)}/${[...node.parentNode.childNodes].indexOf(node as ChildNode)}`
      : '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let complete = 0;
  let block: Node | null = null;
  let unfinished = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data, parentElement } = node as Text;
    if (!data.trim() || parentElement?.closest('script, style, noscript, template')) continue;
    if (unfinished && !block?.contains(node)) complete++;
    block = parentElement;
    const ends = Array.from(data.matchAll(/[.!?…]["'”’»)\]]*(?=\s|$)/g), ({ index }) => index);
    for (const at of places.get(placeOf(node)) ?? []) {
      const start = Number(painted[at]?.place.split(':')[1]);
      numbers[at] = complete + 1 + ends.filter((end) => end < start).length;
    }
    complete += ends.length;
    unfinished = !/[.!?…]["'”’»)\]]*\s*$/.test(data);
  }
  return numbers;
}
