import { fold, SPACE, UPPER, WORD } from './fold.ts';
import type { Words } from './words.ts';

/** A stretch: [start, end). Of a text in UTF-16 units, or of its words by index. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * How a sentence uses capitals. In a headline they say nothing of what is a name; elsewhere
 * "Moscow Times" is one name because both words have them.
 */
export type Capitals = 'ordinary' | 'title' | 'all';

/** A sentence, by its words. */
export class Sentence implements Span {
  readonly start: number;
  readonly end: number;
  /** Whether semicolons part none of it. */
  readonly isWhole: boolean;
  readonly #prose: Prose;
  #capitals: Capitals | undefined;

  constructor(prose: Prose, { start, end }: Span, isWhole: boolean) {
    this.#prose = prose;
    this.start = start;
    this.end = end;
    this.isWhole = isWhole;
  }

  /** How it uses capitals. */
  get capitals(): Capitals {
    this.#capitals ??= capitalsOf(this.#prose, this);
    return this.#capitals;
  }
}

/** Words to either side that count as one sentence at most: a page without full stops has an end too. */
const reach = 60;

const abbreviations = new Set(
  'Mr Mrs Ms Dr St Gen Lt Col Sen Rep Gov Prof Jr Sr No vs Art Rev Hon Capt'.split(' '),
);
const longestAbbreviation = 4;
/** The characters that may end a sentence. */
const stops = '.;!?…\n';
const closers = '"\'”’»)]';
const openers = '"\'“‘«([';

/** A block's text with its words; its sentences are found where they are asked for. */
export class Prose {
  readonly text: string;
  readonly words: Words;
  #latest: Sentence | undefined;

  constructor(text: string, words: Words) {
    this.text = text;
    this.words = words;
  }

  /** The index of the word that begins at an offset, or of the last one before it; -1 for none. */
  wordAt(offset: number): number {
    const { starts, count } = this.words;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The index of the first word from one on that begins at an offset or later. */
  wordFrom(word: number, offset: number): number {
    const { starts, count } = this.words;
    let at = word;
    while (at < count && (starts[at] as number) < offset) at++;
    return at;
  }

  /** Where a word begins; undefined where there is none. */
  startOf(word: number): number | undefined {
    return word < this.words.count ? this.words.starts[word] : undefined;
  }

  /** A word as written; nothing where there is none. */
  word(index: number): string {
    const { starts, ends, count } = this.words;
    // Behind the last there may be words of the text before, and before the first the slice would be all of it.
    return index < 0 || index >= count ? '' : this.text.slice(starts[index], ends[index]);
  }

  /** The sentence that a word stands in: up to a semicolon, or the whole. */
  sentenceOf(word: number, isWhole = false): Sentence {
    const latest = this.#latest;
    // Candidates are asked about in order, so the next is often in the same sentence.
    if (latest && word >= latest.start && word < latest.end && latest.isWhole === isWhole) return latest;
    let start = word;
    while (start > 0 && word - start < reach && !this.#endsAfter(start - 1, isWhole)) start--;
    let end = word + 1;
    while (end < this.words.count && end - word < reach && !this.#endsAfter(end - 1, isWhole)) end++;
    this.#latest = new Sentence(this, { start, end }, isWhole);
    return this.#latest;
  }

  /** Whether a sentence ends between a word and the next. */
  #endsAfter(word: number, isWhole: boolean): boolean {
    const { starts, ends } = this.words;
    const from = ends[word] as number;
    const next = starts[word + 1] as number;
    // One space or hyphen: nearly all gaps.
    if (next - from < 2) return false;
    for (let at = from; at < next; at++) {
      const character = this.text.charAt(at);
      if (!stops.includes(character) || (isWhole && character === ';')) continue;
      if (endsSentence(this.text, { at, next, word: starts[word] as number })) return true;
    }
    return false;
  }
}

function capitalsOf({ text, words: { starts, ends } }: Prose, { start, end }: Span): Capitals {
  let long = 0;
  let capital = 0;
  let shouted = 0;
  let letters = 0;
  for (let word = start; word < end; word++) {
    const first = starts[word] as number;
    const length = (ends[word] as number) - first;
    const isCapital = isUpper(text, first);
    letters += length;
    if (isCapital && isUpper(text, first + length - 1)) shouted++;
    // Short words stay small in most house styles, so they do not count.
    if (length <= 3) continue;
    long++;
    if (isCapital) capital++;
  }
  const words = end - start;
  if (words > 2 && letters > 8 && shouted / words > 0.8) return 'all';
  if (words < 4 || long < 3 || capital / long <= 0.8) return 'ordinary';
  // "The Kremlin Palace in Antalya is." is all names: no headline has a full stop.
  const last = ends[end - 1] as number;
  return /[.;]/.test(text.charAt(last)) && last - (starts[end - 1] as number) > 1 ? 'ordinary' : 'title';
}

interface Gap {
  /** The character that may end a sentence. */
  readonly at: number;
  /** Where the next word begins. */
  readonly next: number;
  /** Where the word before begins. */
  readonly word: number;
}

function endsSentence(text: string, { at, next, word }: Gap): boolean {
  const character = text.charAt(at);
  if (character === ';') return isSpace(text, at + 1);
  if (character === '\n') return /\n[^\S\n]*\n/.test(text.slice(at, next));
  let after = at + 1;
  while (after < next && closers.includes(text.charAt(after))) after++;
  if (!isSpace(text, after)) return false;
  while (after < next && (isSpace(text, after) || openers.includes(text.charAt(after)))) after++;
  if (character === '.' && abbreviates(text.slice(word, at))) return false;
  return after < next || isUpper(text, next) || /\d/.test(text.charAt(next));
}

function abbreviates(word: string): boolean {
  // Most words that end a sentence: hashing them would take longer.
  if (word.length > longestAbbreviation) return false;
  return word.length === 1 ? isUpper(word, 0) : abbreviations.has(word);
}

function isUpper(text: string, at: number): boolean {
  return (fold(text.charCodeAt(at)) & UPPER) !== 0;
}

function isSpace(text: string, at: number): boolean {
  return at < text.length && (fold(text.charCodeAt(at)) & ~WORD) === SPACE;
}

/** Whether nothing but a space, of whichever kind, is between what ends somewhere and what begins. */
export function joins(text: string, end: number, start: number | undefined): boolean {
  return start === end + 1 && fold(text.charCodeAt(end)) === SPACE;
}
