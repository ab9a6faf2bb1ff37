import type { ListedMark } from '../browsers/marks.ts';
import { categories } from '../glossary/categories.ts';
import { table } from './table.ts';

/**
 * A table of a page's marks: one row an entry, in the order in which the story first names them.
 *
 * @param termOf the name of an entry, by its id.
 */
export function marksTable(marks: readonly ListedMark[], termOf: (entry: string) => string): string {
  const byEntry = Map.groupBy(marks, ({ entry }) => entry);
  const rows = [...byEntry.values()].map((found) => {
    const [first] = found;
    const category = categories.find(({ id }) => id === first?.category)?.name ?? '';
    return [
      termOf(first?.entry ?? ''),
      category,
      found.length,
      Math.min(...found.map(({ sentence }) => sentence)),
    ];
  });
  return table(['Term', 'Category', 'Marks', 'First in sentence'], rows);
}
