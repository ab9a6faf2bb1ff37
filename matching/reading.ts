import { capitalsOf } from './headline.ts';
import { languageOf } from './language.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import { partOfLongerName } from './longer-name.ts';
import type { Candidate } from './scan.ts';
import { type Span, sentenceAround } from './sentence.ts';

/** A block of text as a reader sees it: one paragraph, heading or cell, phrases unbroken. */
export interface Block {
  readonly text: string;
  /** The language its page says it is in, where it says so. */
  readonly language?: string | undefined;
}

/** What the words around a candidate say of its sense. */
export type Verdict =
  /** Another language's word; part of an address; inside a longer name; an idiom the rules name. */
  | { readonly kind: 'out'; readonly because: 'language' | 'address' | 'capitals' | 'longer name' | 'idiom' | 'other sense'; readonly cue: string }
  /** It may mean the entry; `speaksFor` and `speaksAgainst` are the cues met in its sentence. */
  | { readonly kind: 'open'; readonly speaksFor?: string | undefined; readonly speaksAgainst?: string | undefined };

/** A candidate with what its own sentence says of it. Page-wide evidence comes later. */
export interface Read extends Span {
  readonly alias: string;
  readonly sense: Sense;
  readonly verdict: Verdict;
}

/**
 * Reads the candidates of one block: what each means as far as its own sentence tells.
 *
 * At overlaps the longest from the left wins; one that is ruled out as part of something else
 * takes the shorter ones inside it along.
 */
export function readBlock(block: Block, candidates: readonly Candidate[], lexicon: Lexicon): Read[] {
  const language = languageOf(block.text, block.language);
  const foreign = language !== undefined && language !== lexicon.language;
  const usable = candidates.filter(({ alias }) => !foreign || lexicon.table.aliases[alias]?.everywhere);
  const edges = new Set(usable.flatMap(({ start, end }) => [start, end]));
  const reads: Read[] = [];
  let taken = 0;
  for (const candidate of usable) {
    if (candidate.start < taken) continue;
    const read = readCandidate(block.text, candidate, lexicon, (offset) => edges.has(offset));
    reads.push(read);
    if (read.verdict.kind === 'open' || read.verdict.because !== 'other sense') taken = candidate.end;
  }
  return reads;
}

function readCandidate(
  text: string,
  { start, end, alias: at }: Candidate,
  lexicon: Lexicon,
  isKnown: (offset: number) => boolean,
): Read {
  const alias = lexicon.table.aliases[at];
  if (!alias) throw new RangeError(`The alias table has no alias ${at}.`);
  const sense = lexicon.sense(alias.entry);
  const read = (verdict: Verdict): Read => ({ start, end, alias: alias.text, sense, verdict });
  const address = addressAround(text, { start, end });
  if (address) return read({ kind: 'out', because: 'address', cue: address });

  const sentence = sentenceAround(text, { start, end });
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  if (sense.never.fits(before, after)) {
    return read({ kind: 'out', because: 'idiom', cue: `${before.slice(-20)}~${after.slice(0, 20)}`.trim() });
  }
  const whole = text.slice(sentence.start, sentence.end);
  const capitals = capitalsOf(whole);
  // Words within the match count too: "Ukraine" in "Ukraine peace talks" says which talks.
  const speaksFor = sense.near?.exec(whole)?.[0];
  if (capitals === 'all' && /^\p{Lu}{2,3}$/u.test(alias.text) && !speaksFor) {
    // "JOIN US LIVE": among capitals an abbreviation that spells a word is more likely the word.
    if (!/\p{L}/u.test(otherNames(text, sentence, { start, end }, isKnown))) {
      return read({ kind: 'out', because: 'capitals', cue: alias.text });
    }
  }
  if (capitals === 'ordinary' && /^\p{Lu}/u.test(text.slice(start))) {
    const person = sense.category === 'people' && /^\p{Lu}\S*$/u.test(alias.text);
    const longer = partOfLongerName({ text, span: { start, end }, sentenceStart: sentence.start, person, isKnown });
    if (longer) return read({ kind: 'out', because: 'longer name', cue: longer });
  }
  const speaksAgainst = (sense.notNear?.exec(before) ?? sense.notNear?.exec(after))?.[0];
  if (speaksAgainst && !speaksFor) return read({ kind: 'out', because: 'other sense', cue: speaksAgainst });
  return read({ kind: 'open', speaksFor, speaksAgainst });
}

// The first letter at which another candidate of the sentence begins, or nothing.
function otherNames(text: string, sentence: Span, own: Span, isKnown: (offset: number) => boolean): string {
  for (let at = sentence.start; at < sentence.end; at++) {
    if (at !== own.start && at !== own.end && isKnown(at)) return text.charAt(at) || text.charAt(at - 1);
  }
  return '';
}

/** The address, handle or mail address that a span is part of: its letters name no one. */
function addressAround(text: string, { start, end }: Span): string | undefined {
  let from = start;
  while (from > 0 && start - from < 100 && !/\s/.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < 100 && !/\s/.test(text.charAt(to))) to++;
  const token = text.slice(from, to);
  return /^@|:\/\/|^www\.|\S@\S|[\p{L}\p{N}]\.\p{Ll}{2,}/u.test(token) ? token : undefined;
}
