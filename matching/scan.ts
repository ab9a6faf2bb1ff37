import { type Alias, type AliasTable, glanceAt, hashStep, mayBegin, spread } from './alias-table.ts';
import { compare, ranOut } from './compare.ts';
import { endOfWord, fold, IGNORED, SPACE, WORD } from './fold.ts';
import { WordNotes, type Words } from './words.ts';

/** Where an alias stands in a text, whatever it means there. Offsets are UTF-16 units of the text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** The index of its first word. */
  readonly word: number;
  readonly alias: Alias;
}

/**
 * Whether what follows directly could change what was found: `word` where the text ends with an alias
 * or with letters that one begins with, so that a letter would tell, `phrase` where it ends inside an
 * alias. Most texts end with neither, which spares the page a look at what stands beside them.
 */
export type Open = 'no' | 'word' | 'phrase';

/** What a scan found. */
export interface Scan {
  /** In order of their start; at one start, longest first. */
  readonly candidates: readonly Candidate[];
  readonly open: Open;
  /** The words of the text, good until the next scan; none where there are no candidates, since nobody asks then. */
  readonly words: Words;
}

const none = new Int32Array();
// What is found in most texts: made once.
const nothing: Scan = {
  candidates: [],
  open: 'no',
  words: { starts: none, ends: none, hashes: none, count: 0 },
};
// One for all texts: most are read and forgotten.
const notes = new WordNotes();

/**
 * Finds every alias in a text, in one pass: each word is hashed as it is read, and only words that
 * begin an alias are looked at again. Whole words only.
 */
export function scan(text: string, table: AliasTable): Scan {
  // Three in four of a page's texts are the white space between two elements, and the browser sees that
  // sooner than a look at each character would.
  if (text.charCodeAt(0) <= SPACE && text.trim() === '') return nothing;
  const { slots, mask } = table;
  const length = text.length;
  let candidates: Candidate[] | undefined;
  let open: Open = 'no';
  let at = 0;
  notes.clear();
  while (at < length) {
    let folded = fold(text.charCodeAt(at));
    if (folded < WORD) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    do {
      if (folded !== IGNORED) hash = hashStep(hash, folded);
      at++;
      folded = at < length ? fold(text.charCodeAt(at)) : 0;
    } while (folded >= WORD || folded === IGNORED);
    notes.add(start, at, hash);
    if (at === length && table.mayGoOn(hash)) open = 'word';
    const bucket = slots[spread(hash) & mask] as number;
    if (bucket === 0) continue;
    const glance = glanceAt(text, start, at);
    for (const beginning of table.bucket(bucket, glance)) {
      if (!mayBegin(beginning.glance, glance)) continue;
      const end = compare(text, start, beginning.alias.text);
      if (end === ranOut) open = 'phrase';
      if (end < 0) continue;
      // To the end, but for what is not there to be read.
      if (open === 'no' && endOfWord(text, end) === length) open = 'word';
      candidates ??= [];
      candidates.push({ start, end, word: notes.length - 1, alias: beginning.alias });
    }
  }
  if (candidates) return { candidates, open, words: notes.noted() };
  return open === 'no' ? nothing : { ...nothing, open };
}
