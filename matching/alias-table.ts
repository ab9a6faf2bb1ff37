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
  readonly aliases: readonly Alias[];
  /** By slot: which bucket. Small and flat, since most words that are looked up find nothing. */
  readonly slots: Uint16Array;
  readonly mask: number;
  /** By the hash of some letters: whether a first word may begin with them, or be them. */
  readonly prefixes: Uint8Array;
  /** Indices of the aliases that share a slot. The one at 0 is empty. */
  readonly #buckets: number[][] = [[]];
  readonly #contents: (readonly Beginning[])[] = [];

  /** Linear in the number of aliases. */
  constructor(aliases: readonly Alias[]) {
    // Aliases share first words, so this is some thirty slots a first word: one word in thirty or
    // fewer meets a bucket that is not its own.
    const mask = 2 ** Math.ceil(Math.log2(Math.max(16, aliases.length * 6))) - 1;
    const slots = new Uint16Array(mask + 1);
    const prefixes = new Uint8Array((mask + 1) * prefixesASlot);
    const buckets = this.#buckets;
    let word = '';
    let slot = 0;
    for (let at = 0; at < aliases.length; at++) {
      const { text } = aliases[at] as Alias;
      // Lists are in alphabetical order: half of all aliases begin with the word of the one before.
      if (word === '' || !text.startsWith(word)) {
        slot = hashFirstWord(text, prefixes) & mask;
        word = text.slice(0, text.indexOf(' ') + 1);
      }
      const bucket = slots[slot] as number;
      if (bucket !== 0) (buckets[bucket] as number[]).push(at);
      else slots[slot] = buckets.push([at]) - 1;
    }
    this.aliases = aliases;
    this.slots = slots;
    this.mask = mask;
    this.prefixes = prefixes;
  }

  /** Whether letters of this hash, unspread, may be the beginning of an alias, or its first word. */
  mayGoOn(hash: number): boolean {
    return this.prefixes[spread(hash) & (this.prefixes.length - 1)] !== 0;
  }

  /** The aliases in a bucket, longest first. */
  bucket(at: number): readonly Beginning[] {
    this.#contents[at] ??= (this.#buckets[at] ?? [])
      .map((alias): Beginning => {
        const { text } = this.aliases[alias] as Alias;
        return { alias, text, glance: glanceAt(text, 0, endOfWord(text, 0)) };
      })
      .sort((a, b) => b.text.length - a.text.length);
    return this.#contents[at];
  }
}

/** An alias that begins with a word. */
export interface Beginning {
  /** Index into the table's aliases. */
  readonly alias: number;
  readonly text: string;
  /** What tells most aliases of a bucket apart without comparing them. See `glanceAt`. */
  readonly glance: number;
}

/** A first word has some five beginnings, and they share them: one in thirty of these is taken. */
const prefixesASlot = 8;

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

/** @param prefixes takes note of each beginning of the word. */
function hashFirstWord(text: string, prefixes: Uint8Array): number {
  const mask = prefixes.length - 1;
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const folded = fold(text.charCodeAt(at));
    if (folded & WORD) {
      hash = hashStep(hash, folded);
      prefixes[spread(hash) & mask] = 1;
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
