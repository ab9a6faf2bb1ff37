import { table } from '../../scripts/table.ts';
import type { Row } from '../row.ts';
import type { Profile } from '../rows/profiles.ts';
import { boundInWords, measuredInWords, verdictInWords } from './words.ts';

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
export function profileTable({ title, shares }: Profile): string {
  const rows = shares.map(({ name, milliseconds, percent }) => [
    name,
    milliseconds.toFixed(1),
    percent.toFixed(1),
  ]);
  return `${title}\n${table(['Function', 'ms', '%'], rows)}`;
}
