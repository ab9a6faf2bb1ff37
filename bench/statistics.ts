/** What a number was found to be, over all the rounds of a run. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** The middle of some numbers. Throws where there are none: nothing measured is no measurement. */
export function median(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new RangeError('Nothing was measured: a median needs at least one number.');
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
}

/** Median, least and most of some numbers. */
export function spread(numbers: readonly number[]): Spread {
  return { median: median(numbers), min: Math.min(...numbers), max: Math.max(...numbers) };
}

/** Times of one thing: a list of pages, and for each the rounds it was timed in. */
export type TimesByPage = readonly (readonly number[])[];

/**
 * How many times dearer one thing is than another over the same pages: the sums of their pages'
 * medians, divided. Least and most are those of single pages. Throws where there are none.
 */
export function ratio(dearer: TimesByPage, cheaper: TimesByPage): Spread {
  if (dearer.length === 0)
    throw new RangeError(
      'None of the pages can be compared: the folder needs English news pages with marks.',
    );
  const above = dearer.map(median);
  const below = cheaper.map(median);
  const pages = above.map((time, page) => time / (below[page] as number));
  return { median: sum(above) / sum(below), min: Math.min(...pages), max: Math.max(...pages) };
}

/** The sum of some numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
