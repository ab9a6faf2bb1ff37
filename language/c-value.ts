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
  const nesting = new Map(candidates.map(({ key }) => [key, { occurrences: 0, holders: 0 }]));
  const longestFirst = candidates
    .map(({ key, count }) => ({ key, count, length: key.split(' ').length }))
    .sort((a, b) => b.length - a.length);
  const scores = new Map<string, number>();
  for (const { key, count, length } of longestFirst) {
    const own = nesting.get(key) ?? { occurrences: 0, holders: 0 };
    const alone = own.holders === 0 ? count : count - own.occurrences / own.holders;
    scores.set(key, (1 + Math.log2(length)) * Math.max(0, alone));
    // What never stands alone is no candidate, so it holds none: counted as a holder with nothing of its own,
    // it would bring the average down, and "von" out of "Ursula von der Leyen" would seem to stand alone.
    if (alone <= 0) continue;
    for (const inner of nestedIn(key)) {
      const held = nesting.get(inner);
      if (!held) continue;
      held.holders++;
      // Occurrences inside a candidate that is longer still have been taken off with that one.
      held.occurrences += Math.max(0, count - own.occurrences);
    }
  }
  return scores;
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
