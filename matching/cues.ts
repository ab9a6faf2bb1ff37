import { glanceAt, hashWord, mayBegin, spread } from './alias-table.ts';
import { compare } from './compare.ts';
import { CHARACTER, endOfWord, fold, IGNORED, UPPER, WORD } from './fold.ts';
import type { Prose, Span } from './prose.ts';

/**
 * A word or phrase of an entry's rules. It compares as aliases do; a final `*` stands for any
 * ending. Regular expressions would be shorter here and were tried: compiling those of the entries on
 * one page took a second, cold.
 */
export interface Cue {
  readonly phrase: string;
  /** Whether any ending may follow. */
  readonly open: boolean;
}

/** Reads a cue as an editor writes it. */
export function cueOf(written: string): Cue {
  const open = written.endsWith('*');
  return { phrase: open ? written.slice(0, -1) : written, open };
}

interface ListedCue extends Cue {
  /** The numbers of the lists that have it. */
  readonly lists: number[];
  /** One bit for every 32nd of them. */
  bits: number;
  /**
   * What tells most cues that begin alike apart without comparing them; taken when first asked for. Below 0 for one
   * word without capitals beyond the first letter: its hash and that letter tell all, and of one that goes on in any
   * way what was compared when the word was first met.
   */
  glance: number | undefined;
  /** How many words it has, for its hits; counted at the first of them. */
  words: number | undefined;
}

/** Where a cue stands, by the index of its first word and of the one after it. */
export interface Hit extends Span {
  readonly cue: ListedCue;
}

/** What stands in a sentence, in order. */
interface Hits {
  readonly all: readonly Hit[];
  readonly bits: number;
}

/** Lists of cues, by their numbers. */
export interface Lists {
  readonly numbers: ReadonlySet<number>;
  /** One bit for every 32nd number: mostly they tell that a sentence has none, without a look at its hits. */
  readonly bits: number;
}

/** Where cues are looked for: in a sentence, by the words of a text. */
export interface Place {
  readonly prose: Prose;
  readonly sentence: Span;
}

const noHits: Hits = { all: [], bits: 0 };
const noCues: readonly ListedCue[] = [];
const knownMask = 0x3fff;
const plainWord = -1;
const plainName = -2;

/**
 * The lists of cues that rules name, looked for together.
 *
 * An everyday word's rules name a dozen lists, and a sentence has several such words: going through
 * the lists for each of them cost more than everything else. Here every word of a sentence is
 * looked up once, among the cues of all lists; which of them it may begin is kept by the hash that
 * the scan has of it, for most words none.
 */
export class Cues {
  readonly #lists = new Map<string, number>();
  #count = 0;
  /** Cues by their first letters. */
  readonly #byKey = new Map<number, ListedCue[]>();
  /** Words that were looked up before, by their hash, inverted where they begin none; of two in one slot, the later. */
  readonly #hashes = new Int32Array(knownMask + 1);
  /** The cues that each may begin. */
  readonly #known = new Array<readonly ListedCue[] | undefined>(knownMask + 1);
  #latest: { readonly prose: Prose; readonly sentence: Span; readonly hits: Hits } | undefined;

  /** @param lists cues by the name of their list. */
  constructor(lists: Readonly<Record<string, readonly string[]>>) {
    for (const [name, written] of Object.entries(lists)) {
      // Idioms' patterns and the names of other lists are no words of a sentence.
      if (!written.some((cue) => /[~@]/.test(cue))) this.#lists.set(name, this.#add(written));
    }
  }

  /** Lists by their names, and one of further cues; names that there are not are left out. */
  lists(names: readonly string[], further: readonly string[] = []): Lists {
    const numbers = names.flatMap((name) => this.#lists.get(name) ?? []);
    if (further.length > 0) numbers.push(this.#add(further));
    return { numbers: new Set(numbers), bits: numbers.reduce((bits, list) => bits | bitOf(list), 0) };
  }

  /**
   * The first cue of some lists in a sentence that counts. Of one sentence after another, each is read once.
   *
   * @param within where in the sentence it has to begin, where that is known: then no more need be read.
   */
  find(
    lists: Lists,
    { prose, sentence }: Place,
    counts: (hit: Hit) => boolean,
    within?: Span,
  ): Hit | undefined {
    let latest = this.#latest;
    if (latest?.prose !== prose || latest.sentence !== sentence) {
      latest = { prose, sentence, hits: this.#read(prose, within ?? sentence) };
      if (!within) this.#latest = latest;
    }
    const { all, bits } = latest.hits;
    if ((bits & lists.bits) === 0) return undefined;
    const { numbers } = lists;
    return all.find((hit) => hit.cue.lists.some((list) => numbers.has(list)) && counts(hit));
  }

  #add(written: readonly string[]): number {
    const list = this.#count++;
    for (const cue of written) {
      const key = keyOf(cue, 0);
      const { phrase, open } = cueOf(cue);
      let alike = this.#byKey.get(key);
      if (!alike) {
        alike = [];
        this.#byKey.set(key, alike);
      }
      let listed = alike.find((other) => other.phrase === phrase && other.open === open);
      if (!listed) {
        listed = { phrase, open, lists: [], bits: 0, glance: undefined, words: undefined };
        alike.push(listed);
      }
      listed.lists.push(list);
      listed.bits |= bitOf(list);
    }
    // What was found to begin no cue may begin one now. Done for every entry that a page meets, and emptying
    // the other list takes ten times as long. A hash of 0 belongs into the first slot alone.
    this.#hashes.fill(0);
    this.#known[0] = undefined;
    this.#latest = undefined;
    return list;
  }

  #read({ text, words: { starts, ends, hashes } }: Prose, sentence: Span): Hits {
    let all: Hit[] | undefined;
    let bits = 0;
    const known = this.#known;
    const knownHashes = this.#hashes;
    for (let word = sentence.start; word < sentence.end; word++) {
      const hash = hashes[word] as number;
      const slot = spread(hash) & knownMask;
      const found = knownHashes[slot];
      // Most words: one look, and only at numbers.
      if (found === ~hash) continue;
      const at = starts[word] as number;
      let cues = found === hash ? known[slot] : undefined;
      if (!cues) {
        cues = this.#begunBy(hash, text, at);
        known[slot] = cues;
        knownHashes[slot] = cues.length > 0 ? hash : ~hash;
      }
      const isCapital = (fold(text.charCodeAt(at)) & UPPER) !== 0;
      let glance: number | undefined;
      for (const cue of cues) {
        const { phrase, open } = cue;
        cue.glance ??= glanceOf(phrase);
        if (cue.glance < 0) {
          if (cue.glance === plainName && !isCapital) continue;
        } else {
          glance ??= glanceAt(text, at, ends[word] as number);
          if (!mayBegin(cue.glance, glance) || compare(text, at, phrase, open) < 0) continue;
        }
        cue.words ??= phrase.split(/[\s-]/).length;
        all ??= [];
        all.push({ start: word, end: word + cue.words, cue });
        bits |= cue.bits;
      }
    }
    return all ? { all, bits } : noHits;
  }

  /** The cues that a word may begin, whatever follows it and whether or not it has capitals. */
  #begunBy(hash: number, text: string, at: number): readonly ListedCue[] {
    const alike = this.#byKey.get(keyOf(text, at)) ?? noCues;
    return alike.filter(({ phrase, open }) =>
      open && endOfWord(phrase, 0) === phrase.length
        ? compare(text, at, phrase.toLowerCase(), open) >= 0
        : hashWord(phrase) === hash,
    );
  }
}

function glanceOf(phrase: string): number {
  if (/^\p{Lu}?[\p{Ll}\p{N}]+$/u.test(phrase))
    return fold(phrase.charCodeAt(0)) & UPPER ? plainName : plainWord;
  return glanceAt(phrase, 0, endOfWord(phrase, 0));
}

function bitOf(list: number): number {
  return 1 << (list & 31);
}

/**
 * The beginning of a word, folded, as one number: its first four characters, or all it has. A cue
 * that is the beginning of a word has to have four (the check of the glossary sees to it), so a word
 * and its cues have the same. A word that a page lets break ("cease\u00adfire") has its own too.
 */
function keyOf(text: string, at: number): number {
  let key = 0;
  for (let next = at, read = 0; read < 4; next++) {
    const folded = fold(text.charCodeAt(next) | 0);
    if (folded === IGNORED) continue;
    if (folded < WORD) return key;
    key = Math.imul(key, 0x3d) + (folded & CHARACTER);
    read++;
  }
  return key;
}
