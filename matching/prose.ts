import { endOfWord, fold, SPACE, UPPER, WORD } from './fold.ts';

/** A stretch of a text: [start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * How a sentence uses capitals. In a headline they say nothing of what is a name; elsewhere
 * "Moscow Times" is one name because both words have them.
 */
export type Capitals = 'ordinary' | 'title' | 'all';

const abbreviations = new Set('Mr Mrs Ms Dr St Gen Lt Col Sen Rep Gov Prof Jr Sr No vs Art Rev Hon Capt'.split(' '));
const closers = new Set('"\'”’»)]'.split(''));
const openers = new Set('"\'“‘«(['.split(''));

/**
 * A block's text with its words and sentences, found in one pass.
 *
 * Only blocks in which an alias was found are looked at so closely.
 */
export class Prose {
  readonly text: string;
  /** Where each word begins, in order. */
  readonly words: readonly number[];
  /** The index of the word that each sentence begins with, in order. */
  readonly #sentences: readonly number[];
  readonly #capitals: (Capitals | undefined)[] = [];

  constructor(text: string) {
    this.text = text;
    const words: number[] = [];
    const sentences = [0];
    for (let at = 0; at < text.length; ) {
      if (fold(text.charCodeAt(at)) & WORD) {
        words.push(at);
        at = endOfWord(text, at);
        continue;
      }
      // A sentence begins with its first word, whatever quotes or brackets come before that.
      if (endsSentence(text, at, words.at(-1)) && sentences.at(-1) !== words.length) sentences.push(words.length);
      at++;
    }
    this.words = words;
    this.#sentences = sentences;
  }

  /** The index of the word that begins at an offset, or of the last one before it; -1 for none. */
  wordAt(offset: number): number {
    return lastUpTo(this.words, offset);
  }

  /** The number of the sentence that a word stands in. */
  sentenceOf(word: number): number {
    return lastUpTo(this.#sentences, word);
  }

  /** The words of a sentence: [first, last). */
  wordsOf(sentence: number): Span {
    return { start: this.#sentences[sentence] ?? 0, end: this.#sentences[sentence + 1] ?? this.words.length };
  }

  /** A word as written. */
  word(index: number): string {
    const start = this.words[index];
    return start === undefined ? '' : this.text.slice(start, endOfWord(this.text, start));
  }

  /** Whether a sentence is a headline in Title Case or ALL CAPS. */
  capitalsOf(sentence: number): Capitals {
    this.#capitals[sentence] ??= this.#judgeCapitals(sentence);
    return this.#capitals[sentence];
  }

  #judgeCapitals(sentence: number): Capitals {
    const { start, end } = this.wordsOf(sentence);
    let long = 0;
    let capital = 0;
    let shouted = 0;
    let letters = 0;
    for (let word = start; word < end; word++) {
      const at = this.words[word] as number;
      const length = endOfWord(this.text, at) - at;
      const isCapital = (fold(this.text.charCodeAt(at)) & UPPER) !== 0;
      letters += length;
      if (isCapital && (length === 1 || fold(this.text.charCodeAt(at + length - 1)) & UPPER)) shouted++;
      // Short words stay small in most house styles, so they do not count.
      if (length <= 3) continue;
      long++;
      if (isCapital) capital++;
    }
    const words = end - start;
    if (words > 2 && letters > 8 && shouted / words > 0.8) return 'all';
    return words > 3 && long > 2 && capital / long > 0.8 ? 'title' : 'ordinary';
  }
}

/** Whether a sentence ends with the character at an offset. */
function endsSentence(text: string, at: number, lastWord: number | undefined): boolean {
  const character = text.charAt(at);
  if (character === ';') return isSpace(text, at + 1);
  if (character === '\n') return /^\n[^\S\n]*\n/.test(text.slice(at, at + 20));
  if (character !== '.' && character !== '!' && character !== '?' && character !== '…') return false;
  let next = at + 1;
  while (closers.has(text.charAt(next))) next++;
  if (next < text.length && !isSpace(text, next)) return false;
  while (isSpace(text, next) || openers.has(text.charAt(next))) next++;
  if (character === '.' && lastWord !== undefined && abbreviates(text.slice(lastWord, at))) return false;
  return next >= text.length || startsSentence(text, next);
}

function abbreviates(word: string): boolean {
  return word.length === 1 ? (fold(word.charCodeAt(0)) & UPPER) !== 0 : abbreviations.has(word);
}

function startsSentence(text: string, at: number): boolean {
  const folded = fold(text.charCodeAt(at));
  return (folded & UPPER) !== 0 || /\d/.test(text.charAt(at)) || !(folded & WORD);
}

function isSpace(text: string, at: number): boolean {
  return at < text.length && fold(text.charCodeAt(at)) === SPACE;
}

function lastUpTo(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
