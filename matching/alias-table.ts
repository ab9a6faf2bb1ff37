import { skipGap } from './compare.ts';
import { CHARACTER, endOfWord, fold, IGNORED, UPPER, WORD } from './fold.ts';

/** A written form, and the entry it names. */
export interface Alias {
  /** As written. A capital must be a capital in the text; a small letter may be either. */
  readonly text: string;
  /** The index of the entry in the glossary. */
  readonly entry: number;
  /** Whether every language writes it so; otherwise it counts only in the table's own language. */
  readonly everywhere: boolean;
}

/**
 * Aliases by their first word, open-addressed by its hash.
 *
 * A trie over characters was as fast and needs either start-up time or prebuilt tables six times
 * the size of the words themselves; this is filled in one pass over the first words. What else is
 * to be known of an alias waits until a text has its first word: of a thousand, few are ever met.
 */
export class AliasTable {
  /** By slot: a group, counted from 1. Small and flat, since most words that are looked up find nothing. */
  readonly slots: Uint16Array | Uint32Array;
  readonly mask: number;
  /** A bit for each hash of some letters: whether a first word may begin with them, or be them. */
  readonly #prefixes: Uint8Array;
  readonly #groups: readonly Alias[];
  /** By group: the next one in its slot, or 0. */
  readonly #next: Uint16Array | Uint32Array;
  readonly #formsOf: FormsOf;
  readonly #buckets: (Bucket | undefined)[];

  /**
   * Linear in the number of groups.
   *
   * @param groups aliases, or groups of them that begin with the same word.
   * @param formsOf takes a group's text apart, which begins with that word.
   */
  constructor(groups: readonly Alias[], formsOf: FormsOf = (text) => [text]) {
    // Groups share first words, so this is ten slots a first word or more: few words meet a group that
    // is not their own.
    const mask = 2 ** Math.ceil(Math.log2(Math.max(16, groups.length * 8))) - 1;
    const Numbers = groups.length < 2 ** 16 ? Uint16Array : Uint32Array;
    const slots = new Numbers(mask + 1);
    const next = new Numbers(groups.length + 1);
    const prefixes = new Uint8Array(mask + 1);
    // From the last: those that share a slot are then in their order.
    for (let at = groups.length; at > 0; at--) {
      const slot = hashFirstWord((groups[at - 1] as Alias).text, prefixes) & mask;
      next[at] = slots[slot] as number;
      slots[slot] = at;
    }
    this.slots = slots;
    this.mask = mask;
    this.#prefixes = prefixes;
    this.#groups = groups;
    this.#next = next;
    this.#formsOf = formsOf;
    // As long as it will be: an array that is filled far beyond its end becomes a slow one.
    this.#buckets = new Array(groups.length + 1);
  }

  /** All aliases. */
  get aliases(): Alias[] {
    return this.#groups.flatMap((group) => this.#aliasesOf(group));
  }

  /** Whether letters of this hash, unspread, may be the beginning of an alias, or its first word. */
  mayGoOn(hash: number): boolean {
    const prefixes = this.#prefixes;
    const bit = spread(hash) & (prefixes.length * 8 - 1);
    return ((prefixes[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
  }

  /**
   * The aliases of a slot, by its first group, longest first; of many, those that may begin where a
   * text was glanced at.
   */
  bucket(first: number, glance: number): readonly Beginning[] {
    this.#buckets[first] ??= { all: this.#bucket(first), byGlance: new Map() };
    const { all, byGlance } = this.#buckets[first];
    if (all.length < many) return all;
    let own = byGlance.get(glance);
    if (!own) {
      own = all.filter((beginning) => mayBegin(beginning.glance, glance));
      byGlance.set(glance, own);
    }
    return own;
  }

  #bucket(first: number): Beginning[] {
    const aliases: Alias[] = [];
    for (let at = first; at !== 0; at = this.#next[at] as number) {
      aliases.push(...this.#aliasesOf(this.#groups[at - 1] as Alias));
    }
    return aliases
      .map((alias) => ({ alias, glance: glanceAt(alias.text, 0, endOfWord(alias.text, 0)) }))
      .sort((a, b) => b.alias.text.length - a.alias.text.length);
  }

  #aliasesOf({ text, entry, everywhere }: Alias): Alias[] {
    return this.#formsOf(text).map((form) => ({ text: form, entry, everywhere }));
  }
}

/** The aliases of a slot; and again those of them that fit what a text was glanced at to be there. */
interface Bucket {
  readonly all: readonly Beginning[];
  readonly byGlance: Map<number, readonly Beginning[]>;
}

/** From so many on, aliases of a slot are kept apart by their glances: fewer are looked through as quickly. */
const many = 8;

/** Takes the text of a group of aliases apart. */
type FormsOf = (text: string) => readonly string[];

/** An alias that begins with a word. */
export interface Beginning {
  readonly alias: Alias;
  /** What tells most aliases of a bucket apart without comparing them. See `glanceAt`. */
  readonly glance: number;
}

/** Flag: white space or a hyphen follows the first word. */
const gapFlag = 0x10000;
/** Flag: the first letter is a capital. */
const capitalFlag = 0x20000;

/** One step of the hash over folded characters. */
export function hashStep(hash: number, folded: number): number {
  return (Math.imul(hash, 31) + (folded & CHARACTER)) | 0;
}

/** Spreads a hash's high bits into the low ones that choose the slot. */
export function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** The hash of the word that begins at an offset: what it is, folded, in one number. */
export function hashWord(text: string, start = 0): number {
  let hash = 0;
  for (let at = start; at < text.length; at++) {
    const folded = fold(text.charCodeAt(at));
    if (folded & WORD) hash = hashStep(hash, folded);
    else if (folded !== IGNORED) break;
  }
  return hash;
}

/** @param prefixes takes note of each beginning of the word, a bit each: so one in thirty of them is taken. */
function hashFirstWord(text: string, prefixes: Uint8Array): number {
  const mask = prefixes.length * 8 - 1;
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const folded = fold(text.charCodeAt(at));
    if (folded & WORD) {
      hash = hashStep(hash, folded);
      const bit = spread(hash) & mask;
      prefixes[bit >> 3] = (prefixes[bit >> 3] as number) | (1 << (bit & 7));
    } else if (folded !== IGNORED) break;
  }
  return spread(hash);
}

/**
 * A word and what follows it, at a glance: the first character after it, folded, whether a gap
 * comes before that, and whether the word has a capital.
 */
export function glanceAt(text: string, start: number, end: number): number {
  const after = skipGap(text, end);
  const next = after < text.length ? fold(text.charCodeAt(after)) & CHARACTER : 0;
  const capital = fold(text.charCodeAt(start)) & UPPER ? capitalFlag : 0;
  return next | capital | (after > end ? gapFlag : 0);
}

/** Whether an alias may begin where a text has been glanced at. Aliases of one word fit any text. */
export function mayBegin(alias: number, text: number): boolean {
  if (alias & capitalFlag && !(text & capitalFlag)) return false;
  const wanted = alias & ~capitalFlag;
  const found = text & ~capitalFlag;
  // Nothing follows in the text: it may go on in the next node.
  return wanted === 0 || wanted === found || (found & CHARACTER) === 0;
}
