import { compare } from './compare.ts';
import { CHARACTER, fold } from './fold.ts';
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

/** Cues by their first character, folded. */
export type Cues = ReadonlyMap<number, readonly Cue[]>;

/** Makes cues of a list in an entry's rules. */
export function buildCues(list: readonly string[]): Cues {
  return Map.groupBy(list.map(cueOf), ({ phrase }) => fold(phrase.charCodeAt(0)) & CHARACTER);
}

/**
 * The first cue that stands among some words of a text.
 *
 * @param words the indices of the words to look at: [start, end).
 */
export function findCue(cues: Cues, { text, words: { starts } }: Prose, words: Span): string | undefined {
  if (cues.size === 0) return undefined;
  for (let word = words.start; word < words.end; word++) {
    const at = starts[word] as number;
    const possible = cues.get(fold(text.charCodeAt(at)) & CHARACTER);
    const found = possible?.find(({ phrase, open }) => compare(text, at, phrase, open) >= 0);
    if (found) return found.phrase;
  }
  return undefined;
}

/** Reads a cue as an editor writes it. */
export function cueOf(written: string): Cue {
  const open = written.endsWith('*');
  return { phrase: open ? written.slice(0, -1) : written, open };
}
