import { findCue } from './cues.ts';
import { fold, UPPER } from './fold.ts';
import { findIdiom } from './idioms.ts';
import { isFunctionWord, isIn } from './language.ts';
import type { Lexicon, Sense, SenseCues } from './lexicon.ts';
import { kindOfName, partOfLongerName } from './longer-name.ts';
import { Prose, type Sentence, type Span } from './prose.ts';
import type { Scan } from './scan.ts';

/** A block of text as a reader sees it: one paragraph, heading or cell, phrases unbroken. */
export interface Block {
  readonly text: string;
  /** The language its page says it is in, where it says so. */
  readonly language?: string | undefined;
}

/** Why the words around a candidate rule it out. */
export type OutRule = 'address' | 'idiom' | 'capitals' | 'longer name' | 'other sense';

/** What the words around a candidate say of its sense. */
export type Verdict =
  /** Part of an address, an idiom or a longer name, or its sentence speaks of something else. */
  | { readonly kind: 'out'; readonly because: OutRule; readonly cue: string }
  /** It may mean the entry; the cues, where there are any, are those met in its sentence. */
  | {
      readonly kind: 'open';
      readonly speaksFor?: string | undefined;
      readonly speaksAgainst?: string | undefined;
    };

/** A candidate with what its own sentence says of it. Page-wide evidence comes later. */
export interface Read extends Span {
  readonly alias: string;
  readonly sense: Sense;
  readonly verdict: Verdict;
}

/**
 * Reads the candidates of one block: what each means as far as its own sentence tells.
 *
 * At overlaps the longest from the left wins; one that is part of something else takes the shorter
 * ones inside it along. In a block of another language only names written so everywhere count.
 */
export function readBlock({ text, language }: Block, { candidates, words }: Scan, lexicon: Lexicon): Read[] {
  const prose = new Prose(text, words);
  const { aliases } = lexicon.table;
  const usable = isIn(lexicon.language, prose, language)
    ? candidates
    : candidates.filter(({ alias }) => aliases[alias]?.everywhere);
  let edges: Set<number> | undefined;
  const isKnown = (offset: number) => {
    edges ??= new Set(usable.flatMap(({ start, end }) => [start, end]));
    return edges.has(offset);
  };
  const reads: Read[] = [];
  let taken = 0;
  for (const candidate of usable) {
    if (candidate.start < taken) continue;
    const { start, end } = candidate;
    const alias = aliases[candidate.alias];
    if (!alias) throw new RangeError(`The alias table has no alias ${candidate.alias}.`);
    const sense = lexicon.sense(alias.entry);
    const verdict = judge({ prose, span: { start, end }, alias: alias.text, sense, lexicon, isKnown });
    reads.push({ start, end, alias: alias.text, sense, verdict });
    if (verdict.kind === 'open' || verdict.because !== 'other sense') taken = end;
  }
  return reads;
}

interface Case {
  readonly prose: Prose;
  readonly span: Span;
  readonly alias: string;
  readonly sense: Sense;
  readonly lexicon: Lexicon;
  readonly isKnown: (offset: number) => boolean;
}

function judge(candidate: Case): Verdict {
  const { prose, span, sense } = candidate;
  const address = addressAround(prose.text, span);
  if (address) return { kind: 'out', because: 'address', cue: address };
  const idiom = findIdiom(sense.never, prose, span);
  if (idiom) return { kind: 'out', because: 'idiom', cue: idiom };

  const own = prose.wordAt(span.start);
  const sentence = prose.sentenceOf(own);
  const match = { start: own, end: prose.wordAt(span.end - 1) + 1 };
  if (fold(prose.text.charCodeAt(span.start)) & UPPER) {
    const out = judgeName(candidate, { sentence, match });
    if (out) return out;
  }
  const speaksAgainst = cueOutside(sense.notNear, candidate, { sentence, match });
  const asks = speaksAgainst !== undefined || sense.everyday;
  const speaksFor = asks ? cueFor(sense.near, candidate, { sentence, match }) : undefined;
  if (speaksAgainst && !speaksFor) return { kind: 'out', because: 'other sense', cue: speaksAgainst };
  return { kind: 'open', speaksFor, speaksAgainst };
}

/**
 * A cue that speaks for a match. Names within the match count too ("Ukraine" in "Ukraine peace
 * talks" says which talks), but no other word of it: "ceasefire" does not say which ceasefire.
 */
function cueFor(
  { own, lists }: SenseCues,
  { prose, lexicon }: Case,
  { sentence, match }: Within,
): string | undefined {
  const counts = (word: number, phrase: string) =>
    word < match.start || word >= match.end || (fold(phrase.charCodeAt(0)) & UPPER) !== 0;
  const hits = lexicon.shared.in(prose, sentence);
  for (const list of lists) {
    const hit = hits.get(list)?.find(({ word, phrase }) => counts(word, phrase));
    if (hit) return hit.phrase;
  }
  return (
    findCue(own, prose, { start: sentence.start, end: match.start }) ??
    findCue(own, prose, { start: match.end, end: sentence.end })
  );
}

interface Within {
  readonly sentence: Span;
  /** The match's own words: these do not speak against it. */
  readonly match: Span;
}

function cueOutside(
  { own, lists }: SenseCues,
  { prose, lexicon }: Case,
  { sentence, match }: Within,
): string | undefined {
  const hits = lexicon.shared.in(prose, sentence);
  for (const list of lists) {
    const hit = hits.get(list)?.find(({ word }) => word < match.start || word >= match.end);
    if (hit) return hit.phrase;
  }
  return (
    findCue(own, prose, { start: sentence.start, end: match.start }) ??
    findCue(own, prose, { start: match.end, end: sentence.end })
  );
}

function judgeName(
  candidate: Case,
  { sentence, match }: { sentence: Sentence; match: Span },
): Verdict | undefined {
  const { prose, span, alias, sense, lexicon, isKnown } = candidate;
  // "JOIN US LIVE": among capitals an abbreviation that spells a little word is more likely the word.
  if (sentence.capitals === 'all' && isFunctionWord(lexicon.language, alias)) {
    const named =
      cueFor(sense.near, candidate, { sentence, match }) !== undefined ||
      hasOther(prose, sentence, span, isKnown);
    if (!named) return { kind: 'out', because: 'capitals', cue: alias };
  }
  // German writes every noun with a capital, so there a capital neighbour says nothing.
  if (sentence.capitals === 'ordinary' && lexicon.language !== 'de') {
    const kind = kindOfName(alias, sense.category);
    const longer = partOfLongerName({ prose, span, kind, initials: sense.initials, isKnown });
    if (longer) return { kind: 'out', because: 'longer name', cue: longer };
  }
  return undefined;
}

/** Whether a sentence names something else that the glossary knows. */
function hasOther(
  { words }: Prose,
  sentence: Span,
  own: Span,
  isKnown: (offset: number) => boolean,
): boolean {
  for (let word = sentence.start; word < sentence.end; word++) {
    const start = words.starts[word] as number;
    if (start !== own.start && isKnown(start)) return true;
  }
  return false;
}

/** The address, handle or mail address that a span is part of: its letters name no one. */
function addressAround(text: string, { start, end }: Span): string | undefined {
  // Nearly always the neighbours alone tell that there is none.
  if (
    !'@/.:_=&?%-'.includes(text.charAt(start - 1) || ' ') &&
    !'@/._=&%-'.includes(text.charAt(end) || ' ')
  ) {
    return undefined;
  }
  let from = start;
  while (from > 0 && start - from < 100 && !/\s/.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < 100 && !/\s/.test(text.charAt(to))) to++;
  const token = text.slice(from, to);
  return /^@|:\/\/|^www\.|\S@\S|[\p{L}\p{N}]\.\p{Ll}{2,}/u.test(token) ? token : undefined;
}
