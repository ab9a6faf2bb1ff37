import { addressAround, figureAround } from './addresses.ts';
import { companyWanted } from './company.ts';
import { type Case, cueFor, cueOutside, namesAnother, type Within } from './evidence.ts';
import { fold, UPPER } from './fold.ts';
import { findIdiom } from './idioms.ts';
import { isFunctionWord, isIn } from './language.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import { kindOfName, partOfLongerName } from './longer-name.ts';
import { Prose, type Span } from './prose.ts';
import type { Scan } from './scan.ts';

/** A block of text as a reader sees it: one paragraph, heading or cell, phrases unbroken. */
export interface Block {
  readonly text: string;
  /** The language its page says it is in, where it says so. */
  readonly language?: string | undefined;
}

/** Why the words around a candidate rule it out. */
export type OutRule = 'address' | 'figure' | 'idiom' | 'capitals' | 'longer name' | 'other sense';

/** What the words around a candidate say of its sense. */
export type Verdict =
  /** Part of an address, a figure, an idiom or a longer name, or its sentence speaks of something else. */
  | { readonly kind: 'out'; readonly because: OutRule; readonly cue: string }
  /** It may mean the entry; the cues, where there are any, are those met in its sentence. */
  | {
      readonly kind: 'open';
      readonly speaksFor?: string | undefined;
      readonly speaksAgainst?: string | undefined;
      /** The distinct weight that a short text must have around it, since its own sentence says nothing. */
      readonly wantedCompany: () => number;
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

function judge(candidate: Case): Verdict {
  const { prose, span, sense } = candidate;
  const address = addressAround(prose.text, span);
  if (address) return { kind: 'out', because: 'address', cue: address };
  const figure = figureAround(prose.text, span);
  if (figure) return { kind: 'out', because: 'figure', cue: figure };
  const idiom = findIdiom(sense.never, prose, span);
  if (idiom) return { kind: 'out', because: 'idiom', cue: idiom };

  const own = prose.wordAt(span.start);
  const sentence = prose.sentenceOf(own);
  const match = { start: own, end: prose.wordAt(span.end - 1) + 1 };
  if (fold(prose.text.charCodeAt(span.start)) & UPPER) {
    const out = judgeName(candidate, { sentence, match });
    if (out) return out;
  }
  const within = { sentence, match };
  const speaksAgainst = cueOutside(sense.notNear, candidate, within);
  const asks = speaksAgainst !== undefined || sense.everyday;
  const speaksFor = asks ? cueFor(sense.near, candidate, within) : undefined;
  if (speaksAgainst && !speaksFor) return { kind: 'out', because: 'other sense', cue: speaksAgainst };
  let wanted: number | undefined;
  const wantedCompany = () => (wanted ??= speaksFor ? 0 : companyWanted(candidate, within));
  return { kind: 'open', speaksFor, speaksAgainst, wantedCompany };
}

function judgeName(candidate: Case, within: Within): Verdict | undefined {
  const { prose, span, alias, sense, lexicon, isKnown } = candidate;
  const { sentence } = within;
  // "JOIN US LIVE", "contact US to book": an abbreviation that spells a little word is more likely the
  // word among capitals, and where no noun follows that it could describe.
  if (
    isFunctionWord(lexicon.language, alias) &&
    (sentence.capitals === 'all' || standsAsPronoun(candidate))
  ) {
    const named = cueFor(sense.near, candidate, within) ?? namesAnother(candidate, sentence);
    if (!named) return { kind: 'out', because: 'capitals', cue: alias };
  }
  // German writes every noun with a capital, so there a capital neighbour says nothing.
  if (sentence.capitals === 'ordinary' && lexicon.language !== 'de') {
    const kind = kindOfName(alias, sense.category);
    const longer = partOfLongerName({
      prose,
      span,
      kind,
      initials: sense.initials,
      language: lexicon.language,
      isKnown,
    });
    if (longer) return { kind: 'out', because: 'longer name', cue: longer };
  }
  return undefined;
}

/** Whether an abbreviation stands where a pronoun would: nothing before that wants a noun, none after. */
function standsAsPronoun({ prose, span, lexicon }: Case): boolean {
  const own = prose.wordAt(span.start);
  if (own === 0 || /^(?:the|this|of|in|from)$/i.test(prose.word(own - 1))) return false;
  const next = prose.words.starts[own + 1];
  return next !== undefined && next === span.end + 1 && isFunctionWord(lexicon.language, prose.word(own + 1));
}
