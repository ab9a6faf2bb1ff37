import { addressAround, figureAround } from './addresses.ts';
import { companyWanted } from './company.ts';
import { type Case, cueFor, cueOutside, namesAnother, sentenceOf } from './evidence.ts';
import { fold, UPPER } from './fold.ts';
import { findIdiom } from './idioms.ts';
import { isFunctionWord, otherLanguage } from './language.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import { partOfLongerName } from './longer-name.ts';
import { otherSenseBeside } from './other-sense.ts';
import { Prose, type Span } from './prose.ts';
import type { Candidate, Scan } from './scan.ts';

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
      readonly speaksFor: string | undefined;
      readonly speaksAgainst: string | undefined;
      /** The distinct weight it must have around it where the text is short, since its own sentence says nothing. */
      readonly wanted: number;
    };

/** A candidate with what its own sentence says of it. Page-wide evidence comes later. */
export interface Read extends Span {
  readonly alias: string;
  readonly sense: Sense;
  readonly verdict: Verdict;
  /** Whether it stands in a label: a menu’s "Ukraine war" says nothing of its page. */
  readonly isLabel: boolean;
}

/** What a block is read by. */
export interface Reader {
  readonly lexicon: Lexicon;
  /** Whether its text may be so short that it has to say in words what it is about. */
  readonly isShort: boolean;
  /** The lexicon of another language, where it is at hand, and what it finds in the block. */
  readonly further?: (language: string) => { readonly lexicon: Lexicon; readonly scan: Scan } | undefined;
}

/** A block of fewer words, none of which ends a sentence, is a label. */
const fewestWords = 4;

/**
 * Reads the candidates of one block: what each means as far as its own sentence tells.
 *
 * At overlaps the longest from the left wins; one that is part of something else takes the shorter
 * ones inside it along. A block in another language is read by that one's lexicon; where there is none,
 * only names written so everywhere count.
 */
export function readBlock(
  block: Block,
  { candidates, words }: Scan,
  { lexicon, isShort, further }: Reader,
): Read[] {
  const { text } = block;
  const prose = new Prose(text, words);
  const isForeign = !candidates.every(isEverywhere) && otherLanguage(lexicon.language, prose, block);
  const other = isForeign ? further?.(isForeign) : undefined;
  if (other && isForeign)
    return readBlock({ text, language: isForeign }, other.scan, { lexicon: other.lexicon, isShort });
  const usable = isForeign ? candidates.filter(isEverywhere) : candidates;
  // "La NATO schiera i caccia": rules that know English grammar do not know this one's.
  const spoken = isForeign ? { ...lexicon, language: isForeign } : lexicon;
  let edges: Set<number> | undefined;
  const isKnown = (offset: number) => {
    if (!edges) {
      edges = new Set();
      for (const { start, end } of usable) edges.add(start).add(end);
    }
    return edges.has(offset);
  };
  const asked: Asked[] = [];
  const ask = (at: number): Asked => {
    const known = asked[at];
    if (known) return known;
    const candidate = usable[at] as Candidate;
    const { alias } = candidate;
    const sense = lexicon.sense(alias.entry);
    const match = { start: candidate.word, end: prose.wordFrom(candidate.word, candidate.end) };
    const one: Asked = {
      prose,
      span: candidate,
      match,
      alias: alias.text,
      kind: lexicon.kindOfName(alias),
      sense,
      lexicon: spoken,
      isKnown,
      isSomeoneElse,
      out: undefined,
    };
    // Two that ask for each other take each other for what they seem.
    asked[at] = one;
    one.out = outOf(one);
    return one;
  };
  const isSomeoneElse = ({ start: word, end: after }: Span) => {
    const from = prose.words.starts[word] as number;
    const to = prose.words.ends[after - 1] as number;
    const at = usable.findIndex(({ start, end }) => start <= from && from < end);
    return at >= 0 && (usable[at] as Candidate).end >= to && ask(at).out !== undefined;
  };
  const reads: Read[] = [];
  const isLabel = words.count < fewestWords && !/[.!?…:][^\p{L}\p{N}]*$/u.test(text);
  let taken = 0;
  for (let at = 0; at < usable.length; at++) {
    const candidate = usable[at] as Candidate;
    if (candidate.start < taken) continue;
    const one = ask(at);
    // "Judd Trump won; Trump smiled", where nobody else is named.
    const same = one.kind === 'surname' && usable.every(({ alias }) => alias.entry === candidate.alias.entry);
    const before = same ? reads.find(({ verdict }) => isOfLonger(verdict)) : undefined;
    const verdict = one.out ?? before?.verdict ?? openOf(one, isShort);
    reads.push({
      start: candidate.start,
      end: candidate.end,
      alias: one.alias,
      sense: one.sense,
      verdict,
      isLabel,
    });
    if (verdict.kind === 'open' || verdict.because !== 'other sense') taken = candidate.end;
  }
  return reads;
}

/** A candidate whose form and neighbours were looked at. */
interface Asked extends Case {
  out: Verdict | undefined;
}

function isOfLonger(verdict: Verdict): boolean {
  return verdict.kind === 'out' && verdict.because === 'longer name';
}

function isEverywhere({ alias }: Candidate): boolean {
  return alias.everywhere;
}

/** What its form, its neighbours and its sentence rule out. */
function outOf(candidate: Case): Verdict | undefined {
  const { prose, span, match, sense } = candidate;
  const address = addressAround(prose.text, span);
  if (address) return { kind: 'out', because: 'address', cue: address };
  const figure = figureAround(prose.text, span, sense.category === 'states');
  if (figure) return { kind: 'out', because: 'figure', cue: figure };
  const idiom = sense.never && findIdiom(sense.never, prose, { span, word: match.start });
  if (idiom) return { kind: 'out', because: 'idiom', cue: idiom };
  return fold(prose.text.charCodeAt(span.start)) & UPPER ? outOfNames(candidate) : undefined;
}

function outOfNames(candidate: Case): Verdict | undefined {
  const { prose, span, match, kind, sense, lexicon, isKnown } = candidate;
  // "JOIN US LIVE", "contact US to book": an abbreviation that spells a little word is more likely the
  // word among capitals, and where no noun follows that it could describe.
  if (
    candidate.alias.length < 4 &&
    isFunctionWord(lexicon.language, candidate.alias) &&
    (sentenceOf(candidate).capitals === 'all' || standsAsPronoun(candidate))
  ) {
    const named = cueFor(sense.near, candidate) ?? namesAnother(candidate);
    if (!named) return { kind: 'out', because: 'capitals', cue: candidate.alias };
  }
  // German writes every noun with a capital, so there a capital neighbour says nothing.
  if (lexicon.language === 'de') return undefined;
  const longer = partOfLongerName({
    prose,
    span,
    match,
    kind,
    initials: sense.initials,
    lists: lexicon.words,
    language: lexicon.language,
    isKnown,
  });
  // In a headline every word has a capital.
  if (longer === undefined || sentenceOf(candidate).capitals !== 'ordinary') return undefined;
  return { kind: 'out', because: 'longer name', cue: longer };
}

function openOf(candidate: Case, isShort: boolean): Verdict {
  const { prose, sense } = candidate;
  const beside = otherSenseBeside(candidate);
  if (beside) return { kind: 'out', because: 'other sense', cue: beside };
  // "Washington, D.C." is that, whatever may stand in it, and so are "refugees from Ukraine".
  const isFull =
    /\s\p{Lu}[\p{Ll}.]/u.test(candidate.alias) && sense.category !== 'states' && sense.category !== 'talks';
  const against = isFull ? undefined : (cueOutside(sense.notNear, candidate) ?? yearOfOld(candidate));
  const asks = against !== undefined || sense.everyday;
  const { sites, stubborn } = candidate.lexicon.company;
  const site = asks ? cueOutside(sites, candidate) : undefined;
  const speaksFor = asks ? (cueFor(sense.near, candidate) ?? site) : undefined;
  // "The cellars of Kherson's kindergarten": what else a sentence from the front tells of is of this war.
  const speaksAgainst = site && !cueOutside(stubborn, candidate) ? undefined : against;
  if (speaksAgainst && !speaksFor) return { kind: 'out', because: 'other sense', cue: speaksAgainst };
  // "Deterrence is the theory; shoplifters know the practice": what a clause leaves open, the others say.
  if (sense.everyday && !speaksFor && !candidate.isWhole && prose.text.includes(';'))
    return openOf({ ...candidate, isWhole: true }, isShort);
  const wanted = isShort && !speaksFor ? companyWanted(candidate) : 0;
  return { kind: 'open', speaksFor, speaksAgainst, wanted };
}

/** Another century that an everyday word's sentence names: "Reconstruction ended in 1877". */
function yearOfOld(candidate: Case): string | undefined {
  const { prose, sense } = candidate;
  if (!sense.everyday || sense.category === 'states') return undefined;
  const { start, end } = sentenceOf(candidate);
  const text = prose.text.slice(prose.words.starts[start], prose.words.ends[end - 1]);
  return /\b(?:in|since) 1[0-8]\d\d\b/i.exec(text)?.[0];
}

/** Whether an abbreviation stands where a pronoun would: nothing before that wants a noun, none after. */
function standsAsPronoun({ prose, span, match, lexicon }: Case): boolean {
  if (match.start === 0 || lexicon.words.has('noun-openings', prose.word(match.start - 1))) return false;
  const next = prose.words.starts[match.end];
  return (
    next !== undefined && next === span.end + 1 && isFunctionWord(lexicon.language, prose.word(match.end))
  );
}
