import { compare, skipGap } from './compare.ts';
import { CHARACTER, fold } from './fold.ts';
import { endOfWord, Prose, type Span } from './prose.ts';

/**
 * Cues: the words and phrases of an entry's rules. They compare as aliases do; a final `*` stands
 * for any ending. Regular expressions would be shorter here and were tried: compiling those of the
 * entries on one page took a second, cold.
 */
interface Cue {
  readonly phrase: string;
  /** Whether any ending may follow. */
  readonly open: boolean;
}

/** Cues by their first character, folded. */
export type Cues = ReadonlyMap<number, readonly Cue[]>;

/** Makes cues of the lists in an entry's rules. */
export function buildCues(list: readonly string[]): Cues {
  return Map.groupBy(list.map(cueOf), ({ phrase }) => fold(phrase.charCodeAt(0)) & CHARACTER);
}

/**
 * The first cue that stands among some words of a text.
 *
 * @param words the indices of the words to look at: [start, end).
 */
export function findCue(cues: Cues, { text, words: starts }: Prose, words: Span): string | undefined {
  if (cues.size === 0) return undefined;
  for (let word = words.start; word < words.end; word++) {
    const at = starts[word] as number;
    const possible = cues.get(fold(text.charCodeAt(at)) & CHARACTER);
    const found = possible?.find(({ phrase, open }) => compare(text, at, phrase, open) >= 0);
    if (found) return found.phrase;
  }
  return undefined;
}

/** What stands before and after an alias in an idiom or a longer name: "~ Times", "the ~ effect". */
export interface Idiom {
  readonly written: string;
  readonly before?: (Cue & { readonly words: number; readonly gap: boolean }) | undefined;
  readonly after?: (Cue & { readonly gap: boolean }) | undefined;
}

/** Makes idioms of patterns in which `~` stands for the alias. */
export function buildIdioms(patterns: readonly string[]): Idiom[] {
  return patterns.map((written) => {
    const [before = '', after = ''] = written.split('~');
    return {
      written,
      before: before.trim()
        ? { ...cueOf(before.trim()), words: new Prose(before).words.length, gap: /[\s-]$/.test(before) }
        : undefined,
      after: after.trim() ? { ...cueOf(after.trim()), gap: /^[\s-]/.test(after) } : undefined,
    };
  });
}

/** The idiom that an alias at a span of a text is part of, as its rule writes it. */
export function findIdiom(idioms: readonly Idiom[], prose: Prose, span: Span): string | undefined {
  return idioms.find(
    ({ before, after }) => (!after || follows(after, prose, span)) && (!before || precedes(before, prose, span)),
  )?.written;
}

function follows({ phrase, open, gap }: NonNullable<Idiom['after']>, { text }: Prose, { end }: Span): boolean {
  const from = gap ? skipGap(text, end) : end;
  return (!gap || from > end) && compare(text, from, phrase.replace(/^-/, ''), open) >= 0;
}

function precedes({ phrase, open, words, gap }: NonNullable<Idiom['before']>, prose: Prose, span: Span): boolean {
  const first = prose.words[prose.wordAt(span.start) - words];
  if (first === undefined) return false;
  const end = compare(prose.text, first, phrase.replace(/-$/, ''), open);
  if (end < 0) return false;
  const ended = open ? endOfWord(prose.text, end) : end;
  return ended === span.start ? !gap : skipGap(prose.text, ended) === span.start;
}

function cueOf(written: string): Cue {
  const open = written.endsWith('*');
  return { phrase: open ? written.slice(0, -1) : written, open };
}
