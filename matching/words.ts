import { hashWord } from './alias-table.ts';
import { endOfWord, fold, WORD } from './fold.ts';

/** Where the words of a text begin and end, in order, and their hashes: what a word is, folded, in one number. */
export interface Words {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  readonly count: number;
}

/** Words noted down while a text is read. */
export class WordNotes {
  // Plain properties: this is written to at every word of a page.
  private starts = new Int32Array(1024);
  private ends = new Int32Array(1024);
  private hashes = new Int32Array(1024);
  private count = 0;

  /** Begins a new text. */
  clear(): void {
    this.count = 0;
  }

  /** How many words the text has had so far. */
  get length(): number {
    return this.count;
  }

  /** Notes a word. */
  add(start: number, end: number, hash: number): void {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.hashes[this.count] = hash;
    this.ends[this.count++] = end;
  }

  /**
   * The words noted since the text began, good until the next text begins: copying them for every
   * block that names something took a tenth of the time that deciding takes.
   */
  noted(): Words {
    const { starts, ends, hashes, count } = this;
    return { starts, ends, hashes, count };
  }

  private grow(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.hashes = doubled(this.hashes);
  }
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}

/** The words of a text that is not scanned for aliases. */
export function wordsOf(text: string): Words {
  const notes = new WordNotes();
  for (let at = 0; at < text.length; ) {
    if (fold(text.charCodeAt(at)) < WORD) {
      at++;
      continue;
    }
    const end = endOfWord(text, at);
    notes.add(at, end, hashWord(text, at));
    at = end;
  }
  return notes.noted();
}

/** How many words a text has. */
export function countWords(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; count++) {
    while (at < text.length && fold(text.charCodeAt(at)) < WORD) at++;
    if (at === text.length) break;
    at = endOfWord(text, at);
  }
  return count;
}
