/** A word of a text, hyphenated ones whole, with where it stands in it (UTF-16 units). */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether nothing but white space parts it from the word before: a phrase may run on. */
  readonly joined: boolean;
}

// Abbreviations with points, numbers with theirs, then words with what an apostrophe adds to them.
const part = /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}+)*/u.source;
// Hyphens make one word of several ("long-range"), so that no phrase begins inside one. So does a
// dash without spaces ("Ukraine–Russia"), but not the long one, which parts clauses.
const word = new RegExp(`(?:${part})(?:[-‐‑–](?:${part}))*`, 'gu');
const possessive = /['’ʼ]s?$/u;

/** The words of a text, in order. A possessive ends a phrase: "Russia's sphere" is two. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index: start } of text.matchAll(word)) {
    const before = words.at(-1);
    const joined = before !== undefined && isSpace(text, before.end, start) && !possessive.test(before.text);
    words.push({ text: found, start, end: start + found.length, joined });
  }
  return words;
}

function isSpace(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/\s/.test(text.charAt(at))) return false;
  return true;
}

const sentenceEnd = /(?<=[.!?…]["”’)\]]*)\s+(?=["“‘([]*[\p{Lu}\p{N}])/u;
const abbreviation =
  /(?:^|[\s("“])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Sen|Rep|Gov|Prof|Jr|Sr|No|vs|U\.S|U\.K|E\.U)\.$/u;
/** Text without a full stop is cut: tagging takes more than linear time in a sentence's length. */
const longestSentence = 1000;

/** A passage's sentences, none longer than 1,000 characters. */
export function sentencesOf(passage: string): string[] {
  const sentences: string[] = [];
  for (const part of passage.split(sentenceEnd)) {
    const last = sentences.at(-1);
    if (last !== undefined && abbreviation.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else sentences.push(part);
  }
  return sentences.flatMap(cut).filter((sentence) => /\p{L}/u.test(sentence));
}

function cut(sentence: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (sentence.length - from > longestSentence) {
    const space = sentence.slice(from, from + longestSentence).lastIndexOf(' ');
    const at = from + (space > 0 ? space : longestSentence);
    parts.push(sentence.slice(from, at));
    from = at;
  }
  return [...parts, sentence.slice(from)];
}
