import { table } from '../../scripts/table.ts';
import type { Profile, Row } from '../row.ts';
import { boundInWords, measuredInWords, number, verdictInWords } from './words.ts';

/** The rows as text for a terminal. */
export function consoleTable(rows: readonly Row[]): string {
  return table(
    ['What', 'Bound', 'Median (least to most)', 'Verdict'],
    rows.map((row) => [
      row.what,
      boundInWords(row.bound, row.unit),
      measuredInWords(row),
      verdictInWords(row),
    ]),
  );
}

/** A profile as text for a terminal. */
export function profileTable({ title, how, heads, lines }: Profile): string {
  const cells = lines.map(([name, ...numbers]) => [name, ...numbers.map((value) => number(value))]);
  return [title, ...(how ? [how] : []), table(heads, cells)].join('\n');
}
