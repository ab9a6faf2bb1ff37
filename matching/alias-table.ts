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
 * the size of the words themselves; this is filled in one pass over the first words.
 */
export interface AliasTable {
  readonly aliases: readonly Alias[];
  /** Indices of aliases that share a slot, longest first. The one at 0 is empty. */
  readonly buckets: readonly (readonly number[])[];
  /** By slot: which bucket. Small and flat, since most words that are looked up find nothing. */
  readonly slots: Uint16Array;
  readonly mask: number;
  /** By alias: what tells most aliases of a bucket apart without comparing them. See `glanceAt`. */
  readonly glances: Uint32Array;
}

/** Flag: white space or a hyphen follows the first word. */
const gapFlag = 0x10000;
/** Flag: the first letter is a capital. */
const capitalFlag = 0x20000;

/** Builds the table. Linear in the number of aliases. */
export function buildAliasTable(aliases: readonly Alias[]): AliasTable {
  // Aliases share first words, so this is some thirty slots a first word: one word in thirty or
  // fewer meets a bucket that is not its own.
  const mask = 2 ** Math.ceil(Math.log2(Math.max(16, aliases.length * 6))) - 1;
  const slots = new Uint16Array(mask + 1);
  const buckets: number[][] = [[]];
  aliases.forEach(({ text }, at) => {
    const slot = hashFirstWord(text) & mask;
    const bucket = buckets[slots[slot] as number] as number[];
    if (slots[slot] !== 0) bucket.push(at);
    else slots[slot] = buckets.push([at]) - 1;
  });
  const glances = Uint32Array.from(aliases, ({ text }) => glanceAt(text, 0, endOfWord(text, 0)));
  const length = (at: number) => aliases[at]?.text.length ?? 0;
  for (const bucket of buckets) if (bucket.length > 1) bucket.sort((a, b) => length(b) - length(a));
  return { aliases, buckets, slots, mask, glances };
}

/** One step of the hash over folded characters. */
export function hashStep(hash: number, folded: number): number {
  return (Math.imul(hash, 31) + (folded & CHARACTER)) | 0;
}

/** Spreads a hash's high bits into the low ones that choose the slot. */
export function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function hashFirstWord(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const folded = fold(text.charCodeAt(at));
    if (folded & WORD) hash = hashStep(hash, folded);
    else if (folded !== IGNORED) break;
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
