import { cValues } from './c-value.ts';
import { type Candidate, sameTerm } from './candidate.ts';
import type { Kind } from './kind.ts';
import { formVoted, join, kindVoted, noSightings, type Sightings } from './sightings.ts';

/** Spelling variants of one term, taken together. */
interface Variants {
  readonly sightings: Sightings;
  /** What each is in its normal form, with how often it occurs. */
  readonly phrases: { readonly key: string; readonly count: number }[];
}

/**
 * Turns what was seen into candidates, best first: noun phrases only, spelling variants merged.
 *
 * @param seen by phrase in its normal form, its words with a space between.
 */
export function rank(seen: ReadonlyMap<string, Sightings>): Candidate[] {
  const terms = [...mergeVariants(seen)].flatMap(([key, variants]) => {
    const kind = kindVoted(variants.sightings);
    return kind ? [{ key, kind, ...variants }] : [];
  });
  const scores = cValues(terms.flatMap(({ phrases }) => phrases));
  // A name stands for itself inside a term, too: "destruction of the Kakhovka Dam" names the dam.
  const names = cValues(terms.flatMap(({ kind, phrases }) => (kind === 'term' ? [] : phrases)));
  return terms
    .map(({ key, kind, sightings, phrases }) => {
      const score = phrases.reduce((sum, one) => sum + (names.get(one.key) ?? scores.get(one.key) ?? 0), 0);
      return candidateOf({ key, kind, score, sightings });
    })
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

function mergeVariants(seen: ReadonlyMap<string, Sightings>): Map<string, Variants> {
  const merged = new Map<string, Variants>();
  for (const [key, sightings] of seen) {
    if (sightings.count === 0) continue;
    const variants = merged.get(sameTerm(key)) ?? { sightings: noSightings(), phrases: [] };
    join(variants.sightings, sightings);
    variants.phrases.push({ key, count: sightings.count });
    merged.set(sameTerm(key), variants);
  }
  return merged;
}

function candidateOf(found: { key: string; kind: Kind; score: number; sightings: Sightings }): Candidate {
  const { sightings, ...candidate } = found;
  return {
    ...candidate,
    term: formVoted(sightings),
    count: sightings.count,
    forms: [...sightings.forms].sort(([, a], [, b]) => b - a).map(([form]) => form),
    places: [...sightings.places],
  };
}
