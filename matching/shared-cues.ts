import { spread } from './alias-table.ts';
import { compare } from './compare.ts';
import { type Cue, cueOf } from './cues.ts';
import { CHARACTER, fold, WORD } from './fold.ts';
import type { Prose, Span } from './prose.ts';

interface SharedCue extends Cue {
  readonly list: string;
}

/** Where a cue of a list stands: the index of its word. */
export interface Hit {
  readonly word: number;
  readonly phrase: string;
}

/** The hits in a sentence, by list. */
export type Hits = ReadonlyMap<string, readonly Hit[]>;

const beginsMask = 0x3fff;

const none: Hits = new Map();

/**
 * The lists of cues that many entries name, looked for together.
 *
 * An everyday word's rules name a dozen lists, and a sentence has several such words: going through
 * the lists for each of them cost more than everything else. Here every word of a sentence is
 * looked up once, by its first three characters, among the cues of all lists.
 */
export class SharedCues {
  readonly #cues: Map<number, SharedCue[]>;
  // Most words begin no cue. This says so without a look into the map, which takes five times as long.
  readonly #begins = new Uint8Array(beginsMask + 1);
  #latest: { readonly prose: Prose; readonly start: number; readonly hits: Hits } | undefined;

  constructor(lists: Readonly<Record<string, readonly string[]>>) {
    const cues = Object.entries(lists)
      // Idioms' patterns and the names of other lists are no words of a sentence.
      .filter(([, written]) => !written.some((cue) => /[~@]/.test(cue)))
      .flatMap(([list, written]) => written.map((cue): SharedCue => ({ ...cueOf(cue), list })));
    this.#cues = Map.groupBy(cues, ({ phrase }) => keyOf(phrase, 0));
    for (const key of this.#cues.keys()) this.#begins[spread(key) & beginsMask] = 1;
  }

  /** What stands in a sentence. Asked again for the same sentence, it answers at once. */
  in(prose: Prose, sentence: Span): Hits {
    const latest = this.#latest;
    if (latest?.prose === prose && latest.start === sentence.start) return latest.hits;
    const hits = this.#find(prose, sentence);
    this.#latest = { prose, start: sentence.start, hits };
    return hits;
  }

  #find({ text, words }: Prose, sentence: Span): Hits {
    let hits: Map<string, Hit[]> | undefined;
    for (let word = sentence.start; word < sentence.end; word++) {
      const at = words.starts[word] as number;
      const key = keyOf(text, at);
      if (this.#begins[spread(key) & beginsMask] === 0) continue;
      for (const { phrase, open, list } of this.#cues.get(key) ?? []) {
        if (compare(text, at, phrase, open) < 0) continue;
        hits ??= new Map();
        const own = hits.get(list);
        if (own) own.push({ word, phrase });
        else hits.set(list, [{ word, phrase }]);
      }
    }
    return hits ?? none;
  }
}

/**
 * The beginning of a word, folded, as one number: its first four characters, or all it has. A cue
 * that is the beginning of a word has to have four (the check of the glossary sees to it), so a word
 * and its cues have the same.
 */
function keyOf(text: string, at: number): number {
  let key = 0;
  for (let next = at; next < at + 4; next++) {
    const folded = next < text.length ? fold(text.charCodeAt(next)) : 0;
    if (folded < WORD) return key;
    key = Math.imul(key, 0x3d) + (folded & CHARACTER);
  }
  return key;
}
