/** How findings fared against labels, added up. */
export interface Tally {
  /** Labels found that any reader would look for. */
  readonly right: number;
  /** Labels found that a reader might as well do without. */
  readonly optional: number;
  readonly wrong: number;
  /** Labels that any reader would look for and that were not found. */
  readonly missed: number;
}

/** Nothing counted yet. */
export const noTally: Tally = { right: 0, optional: 0, wrong: 0, missed: 0 };

/** Adds tallies up. */
export function sum(tallies: Iterable<Tally>): Tally {
  let total = noTally;
  for (const { right, optional, wrong, missed } of tallies) {
    total = {
      right: total.right + right,
      optional: total.optional + optional,
      wrong: total.wrong + wrong,
      missed: total.missed + missed,
    };
  }
  return total;
}

/** The share of findings that are right, from 0 to 1; undefined when nothing was found. */
export function precision({ right, optional, wrong }: Tally): number | undefined {
  return ratio(right + optional, right + optional + wrong);
}

/** The share found of what had to be found, from 0 to 1; undefined when nothing had to be. */
export function recall({ right, missed }: Tally): number | undefined {
  return ratio(right, right + missed);
}

/** The harmonic mean of precision and recall; undefined where either is. */
export function f1(tally: Tally): number | undefined {
  const [p, r] = [precision(tally), recall(tally)];
  if (p === undefined || r === undefined) return undefined;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
