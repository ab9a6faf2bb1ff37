import { type AliasTable, hashStep, spread } from './alias-table.ts';
import { CHARACTER, fold, HYPHEN, IGNORED, SPACE, UPPER, WORD } from './fold.ts';

/** Where an alias stands in a text, whatever it means there. Offsets are UTF-16 units of the text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Index into the table's aliases. */
  readonly alias: number;
}

/** What a scan found. */
export interface Scan {
  /** In order of their start; at one start, longest first. */
  readonly candidates: readonly Candidate[];
  /** Whether text that follows directly could complete a word or an alias. */
  readonly open: boolean;
}

const nothing: readonly Candidate[] = [];
const ranOut = -1;
const differs = -2;

/**
 * Finds every alias in a text, in one pass: each word is hashed as it is read, and only words that
 * begin an alias are looked at again. Whole words only.
 */
export function scan(text: string, table: AliasTable): Scan {
  const { buckets, mask } = table;
  const length = text.length;
  let candidates: Candidate[] | undefined;
  let open = false;
  let at = 0;
  while (at < length) {
    let folded = fold(text.charCodeAt(at));
    if (!(folded & WORD)) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    do {
      if (folded !== IGNORED) hash = hashStep(hash, folded);
      at++;
      folded = at < length ? fold(text.charCodeAt(at)) : 0;
    } while (folded & WORD || folded === IGNORED);
    if (at === length) open = true;
    const bucket = buckets[spread(hash) & mask];
    if (bucket === undefined) continue;
    for (const alias of bucket) {
      const end = compare(text, start, table.aliases[alias]?.text ?? '');
      if (end === ranOut) open = true;
      else if (end !== differs) (candidates ??= []).push({ start, end, alias });
    }
  }
  return { candidates: candidates ?? nothing, open };
}

/**
 * Compares an alias with a text from a word's start on.
 *
 * @returns where the alias ends in the text; `differs`; or `ranOut` if the text ended first.
 */
function compare(text: string, start: number, alias: string): number {
  let at = start;
  for (let read = 0; read < alias.length; read++) {
    const wanted = fold(alias.charCodeAt(read));
    if (wanted === IGNORED) continue;
    while (at < text.length && fold(text.charCodeAt(at)) === IGNORED) at++;
    if (at === text.length) return ranOut;
    if (wanted === SPACE || wanted === HYPHEN) {
      const after = skipGap(text, at);
      if (after === at) return differs;
      at = after;
      continue;
    }
    const found = fold(text.charCodeAt(at));
    if ((found & CHARACTER) !== (wanted & CHARACTER)) return differs;
    // A small letter in an alias may be either; a capital must be one: "US" is not "us".
    if (wanted & UPPER && !(found & UPPER)) return differs;
    at++;
  }
  let after = at;
  while (after < text.length && fold(text.charCodeAt(after)) === IGNORED) after++;
  return after < text.length && fold(text.charCodeAt(after)) & WORD ? differs : at;
}

/** Past the white space and the one hyphen, in any order, that may part two words of an alias. */
function skipGap(text: string, from: number): number {
  let at = from;
  let hyphens = 0;
  for (; at < text.length; at++) {
    const folded = fold(text.charCodeAt(at));
    if (folded === HYPHEN && ++hyphens > 1) return from;
    if (folded !== HYPHEN && folded !== SPACE && folded !== IGNORED) break;
  }
  return at;
}
