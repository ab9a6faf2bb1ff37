/** A candidate term as C-value sees it. */
export interface Counted {
  /** Its words in normal form, a space between. */
  readonly key: string;
  /** How often it occurs, nested occurrences included. */
  readonly count: number;
}

/**
 * Scores candidate terms by C-value: K. Frantzi, S. Ananiadou and H. Mima, "Automatic recognition of
 * multi-word terms: the C-value/NC-value method", International Journal on Digital Libraries 3(2), 2000.
 *
 * A candidate counts for as often as it stands on its own: what longer candidates that hold it account
 * for, on average, is taken off; and more words weigh more. The logarithm is raised by one, so that
 * single words get a score too: A. Barrón-Cedeño et al., "An improved automatic term recognition
 * method for Spanish", CICLing 2009.
 *
 * @returns a score a key; 0 for a candidate that never occurs outside one longer candidate.
 */
export function cValues(candidates: readonly Counted[]): Map<string, number> {
  const counts = new Map(candidates.map(({ key, count }) => [key, count]));
  const holders = new Map<string, { holders: number; occurrences: number }>();
  for (const { key, count } of candidates) {
    for (const nested of nestedIn(key)) {
      if (!counts.has(nested)) continue;
      const { holders: before, occurrences } = holders.get(nested) ?? { holders: 0, occurrences: 0 };
      holders.set(nested, { holders: before + 1, occurrences: occurrences + count });
    }
  }
  return new Map(
    candidates.map(({ key, count }) => {
      const nesting = holders.get(key);
      const alone = nesting ? count - nesting.occurrences / nesting.holders : count;
      return [key, (1 + Math.log2(key.split(' ').length)) * Math.max(0, alone)];
    }),
  );
}

function nestedIn(key: string): Set<string> {
  const words = key.split(' ');
  const nested = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      if (to - from < words.length) nested.add(words.slice(from, to).join(' '));
    }
  }
  return nested;
}
