import { compare, skipGap } from './compare.ts';
import { type Cue, cueOf } from './cues.ts';
import { CHARACTER, endOfWord, fold } from './fold.ts';
import type { Prose, Span } from './prose.ts';
import { countWords } from './words.ts';

/** One side of an idiom. */
interface Side extends Cue {
  /** Whether white space or a hyphen parts it from the alias. */
  readonly gap: boolean;
  /** How many words it has. */
  readonly words: number;
}

/** What stands around an alias in an idiom or a longer name: "~ Times", "Igor ~", "the ~ effect". */
export interface Idiom {
  readonly written: string;
  readonly before?: Side | undefined;
  readonly after?: Side | undefined;
}

/** Idioms by what is quickest to ask: the character that follows the alias, or what comes before. */
export interface Idioms {
  readonly byNext: ByCharacter;
  /** By how many words come before, and the first character of those. */
  readonly byBefore: readonly (readonly [words: number, ByCharacter])[];
}

interface ByCharacter {
  readonly idioms: ReadonlyMap<number, readonly Idiom[]>;
  /** One bit for every 32nd character: whether any idiom may begin so. Mostly none does. */
  readonly bits: number;
}

/** Makes idioms of patterns in which `~` stands for the alias. */
export function buildIdioms(patterns: readonly string[]): Idioms {
  const idioms = patterns.map((written): Idiom => {
    const [before = '', after = ''] = written.split('~');
    return {
      written,
      before: sideOf(before.trim().replace(/-$/, ''), /[\s-]$/.test(before)),
      after: sideOf(after.trim().replace(/^-/, ''), /^[\s-]/.test(after)),
    };
  });
  const followed = idioms.filter(({ after }) => after);
  const preceded = idioms.filter(({ after }) => !after);
  const byWords = Map.groupBy(preceded, ({ before }) => before?.words ?? 0);
  return {
    byNext: byFirstCharacter(followed, ({ after }) => after),
    byBefore: Array.from(byWords, ([words, own]) => [words, byFirstCharacter(own, ({ before }) => before)]),
  };
}

function byFirstCharacter(all: readonly Idiom[], side: (idiom: Idiom) => Side | undefined): ByCharacter {
  const idioms = Map.groupBy(all, (idiom) => fold(side(idiom)?.phrase.charCodeAt(0) ?? 0) & CHARACTER);
  let bits = 0;
  for (const character of idioms.keys()) bits |= bitOf(character);
  return { idioms, bits };
}

function bitOf(character: number): number {
  return 1 << (character & 31);
}

/** The idiom that an alias at a span of a text is part of, as its rule writes it. */
export function findIdiom(lists: readonly Idioms[], prose: Prose, span: Span): string | undefined {
  const { text } = prose;
  const next = skipGap(text, span.end);
  const fits = ({ before, after }: Idiom) =>
    (!after || follows(after, text, span.end, next)) && (!before || precedes(before, prose, span));
  const own = prose.wordAt(span.start);
  const after = next < text.length ? fold(text.charCodeAt(next)) & CHARACTER : 0;
  for (const { byNext, byBefore } of lists) {
    const following = byNext.bits & bitOf(after) ? byNext.idioms.get(after)?.find(fits) : undefined;
    if (following) return following.written;
    for (const [words, { idioms, bits }] of byBefore) {
      const first = prose.startOf(own - words);
      if (first === undefined) continue;
      const character = fold(text.charCodeAt(first)) & CHARACTER;
      const found = bits & bitOf(character) ? idioms.get(character)?.find(fits) : undefined;
      if (found) return found.written;
    }
  }
  return undefined;
}

function follows({ phrase, open, gap }: Side, text: string, end: number, next: number): boolean {
  return gap === next > end && compare(text, next, phrase, open) >= 0;
}

function precedes({ phrase, open, words, gap }: Side, prose: Prose, span: Span): boolean {
  const first = prose.startOf(prose.wordAt(span.start) - words);
  if (first === undefined) return false;
  const end = compare(prose.text, first, phrase, open);
  if (end < 0) return false;
  const ended = open ? endOfWord(prose.text, end) : end;
  return ended === span.start ? !gap : gap && skipGap(prose.text, ended) === span.start;
}

function sideOf(written: string, gap: boolean): Side | undefined {
  return written === '' ? undefined : { ...cueOf(written), gap, words: countWords(written) };
}
