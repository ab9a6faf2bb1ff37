import type { Hit, Lists } from './cues.ts';
import { fold, UPPER } from './fold.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import type { NameKind } from './longer-name.ts';
import type { Prose, Sentence, Span } from './prose.ts';

/** A candidate whose sense is asked for. */
export interface Case {
  readonly prose: Prose;
  readonly span: Span;
  /** Its own words, by index: none of them speaks against it. */
  readonly match: Span;
  readonly alias: string;
  /** What kind of name the alias is. */
  readonly kind: NameKind;
  readonly sense: Sense;
  readonly lexicon: Lexicon;
  /** Whether its sentence goes on behind semicolons. */
  readonly isWhole?: boolean;
  /** Whether another candidate begins or ends at an offset. */
  readonly isKnown: (offset: number) => boolean;
  /** Whether some words are in a candidate that is part of a longer name, an idiom or an address. */
  readonly isSomeoneElse: (words: Span) => boolean;
}

/**
 * A cue that speaks for a match. Names within the match count too ("Ukraine" in "Ukraine peace
 * talks" says which talks), but no other word of it: "ceasefire" does not say which ceasefire.
 */
export function cueFor(cues: Lists, candidate: Case): string | undefined {
  const { match } = candidate;
  return firstCue(cues, candidate, (hit) => isOutside(hit, match) || isNameWithin(hit, match));
}

/** A cue outside the match: none of its own words speaks against it. */
export function cueOutside(cues: Lists, candidate: Case): string | undefined {
  const { match } = candidate;
  return firstCue(cues, candidate, (hit) => isOutside(hit, match));
}

/** The first cue of some lists in a candidate's sentence that counts, and begins within a span of it if one is given. */
export function firstCue(
  cues: Lists,
  { prose, match, lexicon, isWhole, isSomeoneElse }: Case,
  counts: (hit: Hit) => boolean,
  within?: Span,
): string | undefined {
  if (cues.bits === 0) return undefined;
  const place = { prose, sentence: prose.sentenceOf(match.start, isWhole) };
  // "Kremlin Properties has leverage": what is not marked itself says nothing of its neighbours.
  return lexicon.cues.find(cues, place, (hit) => counts(hit) && !isSomeoneElse(hit), within)?.cue.phrase;
}

/** Whether a cue stands outside of a match. */
export function isOutside({ start, end }: Hit, match: Span): boolean {
  return end <= match.start || start >= match.end;
}

/** Whether a cue is a name that is part of a match; the whole of one says nothing for itself. */
function isNameWithin({ cue, start, end }: Hit, match: Span): boolean {
  const isWhole = start <= match.start && end >= match.end;
  return !isWhole && (fold(cue.phrase.charCodeAt(0)) & UPPER) !== 0;
}

/** The sentence that a candidate stands in. */
export function sentenceOf({ prose, match, isWhole }: Case): Sentence {
  return prose.sentenceOf(match.start, isWhole);
}

/**
 * Whether its sentence names something else that the glossary knows.
 *
 * @param capital whether it has to have one: everyday words have none.
 */
export function namesAnother(candidate: Case, capital = 0): boolean {
  const { prose, span, isKnown, isSomeoneElse } = candidate;
  const { start, end } = sentenceOf(candidate);
  for (let word = start; word < end; word++) {
    const at = prose.words.starts[word] as number;
    const letter = fold(prose.text.charCodeAt(at));
    if (
      (letter & capital) === capital &&
      (at < span.start || at >= span.end) &&
      isKnown(at) &&
      !isSomeoneElse({ start: word, end: word + 1 })
    )
      return true;
  }
  return false;
}

/** Whether a word is a name, and none of ours nor a title. */
export function isStranger({ prose, lexicon, isKnown }: Case, word: number): boolean {
  const start = prose.startOf(word);
  const written = prose.word(word);
  return (
    start !== undefined &&
    /^\p{Lu}\p{Ll}{2}/u.test(written) &&
    !isKnown(start) &&
    !lexicon.words.has('companions', written)
  );
}
