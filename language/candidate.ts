import type { Kind } from './kind.ts';
import { normalPhrase } from './normal-form.ts';
import { wordsOf } from './words.ts';

/** A word or phrase that may deserve an entry. */
export interface Candidate {
  /** As it is mostly written. */
  readonly term: string;
  /** What its spelling variants have in common: `termKey` gives it for any text. */
  readonly key: string;
  readonly kind: Kind;
  readonly count: number;
  /** Its C-value: see `cValues`. */
  readonly score: number;
  /** All written forms, the commonest first. */
  readonly forms: readonly string[];
  /** The passages that hold it, the first hundred, in reading order. */
  readonly places: readonly string[];
}

/**
 * Whether a candidate ought to have an entry or a reason for having none: a name that stands by itself
 * once, two words that do, or one word that does twice.
 */
export function isAboveThreshold({ kind, score }: Candidate): boolean {
  return score >= (kind === 'term' ? 2 : 1);
}

/** What a term has in common with its spelling variants: case, plural, hyphens, British and American. */
export function termKey(term: string): string {
  return sameTerm(normalPhrase(wordsOf(term).map(({ text }) => text)));
}

/** As `termKey`, of a phrase in its normal form: "cease fire" is "ceasefire". */
export function sameTerm(normal: string): string {
  return normal.replaceAll(' ', '');
}
