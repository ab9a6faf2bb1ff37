import type { BrowserName } from '../../browsers/driver.ts';
import { judge, type Row } from '../row.ts';

/** Why rows miss their bounds, written by hand from profiles; a run prints what fits the rows that do miss. */
interface Explanation {
  /** How the names of the rows begin. */
  readonly rows: readonly string[];
  /** Where it is so; in both unless one is said. */
  readonly browser?: BrowserName;
  readonly why: string;
}

const explanations: readonly Explanation[] = [];

/** Why a row misses its bound; undefined where nobody has said so yet. */
export function explanationOf({ what }: Row, browser: BrowserName): string | undefined {
  return explanations.find(
    (one) => (one.browser ?? browser) === browser && one.rows.some((begins) => what.startsWith(begins)),
  )?.why;
}

/** The names of rows that miss their bounds and are not explained. */
export function unexplained(rows: readonly Row[], browser: BrowserName): string[] {
  return rows
    .filter((row) => judge(row)?.met === false && explanationOf(row, browser) === undefined)
    .map(({ what }) => what);
}
