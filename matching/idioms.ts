import { compare, skipGap } from './compare.ts';
import { type Cue, cueOf } from './cues.ts';
import { CHARACTER, endOfWord, fold, WORD } from './fold.ts';
import type { Prose, Span } from './prose.ts';
import { countWords } from './words.ts';

/** One side of an idiom. */
interface Side extends Cue {
  /** How many words it has. */
  readonly words: number;
}

/** What stands around an alias in an idiom or a longer name: "~ Times", "Igor ~", "the ~ effect". */
export interface Idiom {
  readonly written: string;
  readonly before?: Side | undefined;
  readonly after?: Side | undefined;
  /** Whether white space or a hyphen parts the alias from what follows; what comes before stands apart in any case. */
  readonly gap: boolean;
}

/** Idioms by what is quickest to ask: the characters that follow the alias, or what comes before. */
export interface Idioms {
  readonly byNext: ByCharacters;
  /** By how many words come before, and the first characters of those. */
  readonly byBefore: readonly { readonly words: number; readonly idioms: ByCharacters }[];
}

/** Idioms by two characters that all of one list share. */
type ByCharacters = ReadonlyMap<number, readonly Idiom[]>;

/** Reads a pattern in which `~` stands for the alias. */
export function idiomOf(written: string): Idiom {
  const at = written.indexOf('~');
  const after = written.slice(at + 1);
  return {
    written,
    before: sideOf(written.slice(0, at).trim().replace(/-$/, '')),
    after: sideOf(after.trim().replace(/^-/, '')),
    gap: /^[\s-]/.test(after),
  };
}

/** Makes idioms ready to be looked for. */
export function indexIdioms(idioms: readonly Idiom[]): Idioms {
  const followed = idioms.filter(({ after }) => after);
  const preceded = idioms.filter(({ after }) => !after);
  const byWords = Map.groupBy(preceded, ({ before }) => (before as Side).words);
  return {
    byNext: byFirstCharacters(followed, 'after'),
    byBefore: Array.from(byWords, ([words, own]) => ({ words, idioms: byFirstCharacters(own, 'before') })),
  };
}

function byFirstCharacters(all: readonly Idiom[], side: 'before' | 'after'): ByCharacters {
  return Map.groupBy(all, (idiom) => beginning((idiom[side] as Side).phrase, 0));
}

/** Where an alias stands, and the index of its first word. */
export interface Place {
  readonly span: Span;
  readonly word: number;
}

/** The idiom that an alias at a place in a text is part of, as its rule writes it. */
export function findIdiom({ byNext, byBefore }: Idioms, prose: Prose, place: Place): string | undefined {
  const { text } = prose;
  if (byNext.size > 0) {
    const next = skipGap(text, place.span.end);
    for (const idiom of byNext.get(beginning(text, next)) ?? none) {
      const { before, written } = idiom;
      if (follows(idiom, text, place.span.end, next) && (!before || precedes(before, prose, place)))
        return written;
    }
  }
  for (const { words, idioms } of byBefore) {
    const first = startBefore(place, words, prose);
    for (const { before, written } of idioms.get(beginning(text, first)) ?? none) {
      if (precedes(before as Side, prose, place)) return written;
    }
  }
  return undefined;
}

const none: readonly Idiom[] = [];

/** Two characters, folded, as one number; what is no letter counts as nothing in the second. */
function beginning(text: string, at: number): number {
  // Behind its end a text has no code: 0 stands for it.
  const first = fold(text.charCodeAt(at) | 0) & CHARACTER;
  const second = fold(text.charCodeAt(at + 1) | 0);
  return second & WORD ? (first << 14) | (second & CHARACTER) : first;
}

function follows({ after, gap }: Idiom, text: string, end: number, next: number): boolean {
  const { phrase, open } = after as Side;
  return gap === next > end && compare(text, next, phrase, open) >= 0;
}

function precedes({ phrase, open, words }: Side, prose: Prose, place: Place): boolean {
  const { text } = prose;
  const end = compare(text, startBefore(place, words, prose), phrase, open);
  return end >= 0 && skipGap(text, open ? endOfWord(text, end) : end) === place.span.start;
}

/** Where the words before an alias begin; the text's end, where nothing is to be found, if it has fewer. */
function startBefore({ word }: Place, words: number, prose: Prose): number {
  return prose.startOf(word - words) ?? prose.text.length;
}

function sideOf(written: string): Side | undefined {
  return written === '' ? undefined : { ...cueOf(written), words: countWords(written) };
}
