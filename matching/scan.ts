import { type AliasTable, hashStep, spread } from './alias-table.ts';
import { compare, differs, ranOut } from './compare.ts';
import { fold, IGNORED, WORD } from './fold.ts';

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
