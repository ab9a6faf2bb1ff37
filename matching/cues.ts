import { compare } from './compare.ts';
import { CHARACTER, fold, WORD } from './fold.ts';
import type { Prose, Span } from './prose.ts';

/**
 * Cues: the words and phrases of an entry's rules. They compare as aliases do; a final `*` stands
 * for any ending. Regular expressions would be shorter here and were tried: compiling those of the
 * entries on one page took a second, cold.
 */
export interface Cue {
  readonly phrase: string;
  /** Whether any ending may follow. */
  readonly open: boolean;
}

/** Cues by how they begin. */
export interface Cues {
  readonly byBeginning: ReadonlyMap<number, readonly Cue[]>;
  /** By beginning, one byte each: whether there may be a cue at all. Most words begin none. */
  readonly begins: Uint8Array;
}

const mask = 0xff;

/** Makes cues of a list in an entry's rules. */
export function buildCues(list: readonly string[]): Cues {
  const byBeginning = Map.groupBy(list.map(cueOf), ({ phrase }) => beginningOf(phrase, 0));
  const begins = new Uint8Array(mask + 1);
  for (const beginning of byBeginning.keys()) begins[beginning & mask] = 1;
  return { byBeginning, begins };
}

/** The first two characters of a word, folded, as one number; a single letter's second is what follows. */
function beginningOf(text: string, at: number): number {
  const first = fold(text.charCodeAt(at)) & CHARACTER;
  const second = at + 1 < text.length ? fold(text.charCodeAt(at + 1)) : 0;
  return first * 31 + (second < WORD ? 0 : second & CHARACTER);
}

/**
 * The first cue that stands among some words of a text.
 *
 * @param words the indices of the words to look at: [start, end).
 */
export function findCue(cues: Cues, { text, words: { starts } }: Prose, words: Span): string | undefined {
  const { byBeginning, begins } = cues;
  if (byBeginning.size === 0) return undefined;
  for (let word = words.start; word < words.end; word++) {
    const at = starts[word] as number;
    const beginning = beginningOf(text, at);
    if (begins[beginning & mask] === 0) continue;
    const found = byBeginning
      .get(beginning)
      ?.find(({ phrase, open }) => compare(text, at, phrase, open) >= 0);
    if (found) return found.phrase;
  }
  return undefined;
}

/** Reads a cue as an editor writes it. */
export function cueOf(written: string): Cue {
  const open = written.endsWith('*');
  return { phrase: open ? written.slice(0, -1) : written, open };
}
