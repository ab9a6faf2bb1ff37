import type { ListedMark } from '../browsers/marks.ts';
import { categories } from '../glossary/categories.ts';
import { table } from './table.ts';

interface Options {
  readonly termOf: (entry: string) => string;
  readonly sentenceOf: (mark: ListedMark) => number | undefined;
}

/**
 * A table of a page's marks: one row an entry, in the order in which the story first names them.
 *
 * @param options.termOf the name of an entry, by its id.
 * @param options.sentenceOf in which sentence of the page a mark's words stand first, from 1; undefined where they are not seen.
 */
export function marksTable(marks: readonly ListedMark[], { termOf, sentenceOf }: Options): string {
  const byEntry = Map.groupBy(marks, ({ entry }) => entry);
  const rows = [...byEntry.values()].map((found) => {
    const [first] = found;
    const category = categories.find(({ id }) => id === first?.category)?.name ?? '';
    const sentence = Math.min(...found.map((mark) => sentenceOf(mark) ?? Number.POSITIVE_INFINITY));
    return [termOf(first?.entry ?? ''), category, found.length, Number.isFinite(sentence) ? sentence : '–'];
  });
  return table(['Term', 'Category', 'Marks', 'First in sentence'], rows);
}
