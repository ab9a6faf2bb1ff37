import { findCue } from './cues.ts';
import { fold, UPPER } from './fold.ts';
import type { Lexicon, Sense, SenseCues } from './lexicon.ts';
import type { Prose, Sentence, Span } from './prose.ts';

/** A candidate whose sense is asked for. */
export interface Case {
  readonly prose: Prose;
  readonly span: Span;
  readonly alias: string;
  readonly sense: Sense;
  readonly lexicon: Lexicon;
  /** Whether another candidate begins or ends at an offset. */
  readonly isKnown: (offset: number) => boolean;
}

/** Where a candidate stands, by words. */
export interface Within {
  readonly sentence: Sentence;
  /** The match's own words: these do not speak against it. */
  readonly match: Span;
}

/**
 * A cue that speaks for a match. Names within the match count too ("Ukraine" in "Ukraine peace
 * talks" says which talks), but no other word of it: "ceasefire" does not say which ceasefire.
 */
export function cueFor(cues: SenseCues, candidate: Case, within: Within): string | undefined {
  return cueAmong(cues, candidate, within, startsWithCapital);
}

/** A cue outside the match: none of its own words speaks against it. */
export function cueOutside(cues: SenseCues, candidate: Case, within: Within): string | undefined {
  return cueAmong(cues, candidate, within, () => false);
}

function cueAmong(
  { own, lists }: SenseCues,
  { prose, lexicon }: Case,
  { sentence, match }: Within,
  countsInside: (phrase: string) => boolean,
): string | undefined {
  const hits = lexicon.shared.in(prose, sentence);
  for (const list of lists) {
    const hit = hits
      .get(list)
      ?.find(({ word, phrase }) => word < match.start || word >= match.end || countsInside(phrase));
    if (hit) return hit.phrase;
  }
  return (
    findCue(own, prose, { start: sentence.start, end: match.start }) ??
    findCue(own, prose, { start: match.end, end: sentence.end })
  );
}

function startsWithCapital(phrase: string): boolean {
  return (fold(phrase.charCodeAt(0)) & UPPER) !== 0;
}

/** Whether a sentence names something else that the glossary knows. */
export function namesAnother({ prose: { words }, span, isKnown }: Case, sentence: Span): boolean {
  for (let word = sentence.start; word < sentence.end; word++) {
    const start = words.starts[word] as number;
    if ((start < span.start || start >= span.end) && isKnown(start)) return true;
  }
  return false;
}
