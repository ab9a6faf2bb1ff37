import { endOfWord, fold, WORD } from './fold.ts';

/** Where the words of a text begin and end, in order. */
export interface Words {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly count: number;
}

/** Words noted down while a text is read; taken as a copy when they turn out to be wanted. */
export class WordNotes {
  #starts = new Int32Array(1024);
  #ends = new Int32Array(1024);
  #count = 0;

  /** Begins a new text. */
  clear(): void {
    this.#count = 0;
  }

  /** Notes a word. */
  add(start: number, end: number): void {
    const at = this.#count++;
    if (at === this.#starts.length) this.#grow();
    this.#starts[at] = start;
    this.#ends[at] = end;
  }

  /** The words noted since the text began. */
  taken(): Words {
    return {
      starts: this.#starts.slice(0, this.#count),
      ends: this.#ends.slice(0, this.#count),
      count: this.#count,
    };
  }

  #grow(): void {
    const [starts, ends] = [this.#starts, this.#ends];
    this.#starts = new Int32Array(starts.length * 2);
    this.#ends = new Int32Array(ends.length * 2);
    this.#starts.set(starts);
    this.#ends.set(ends);
  }
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
    notes.add(at, end);
    at = end;
  }
  return notes.taken();
}
