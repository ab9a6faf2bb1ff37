import { normalPhrase } from './normal-form.ts';
import { isFunctionWord, isGeneralWord, isLightHead, isLinkWord } from './stop-words.ts';
import type { Word } from './words.ts';

/** A run of words that could be a term, as far as its edges and stop words tell. */
export interface Phrase {
  /** Its normal form, which spelling variants share. */
  readonly key: string;
  /** Indices of its first word and of the word after its last. */
  readonly from: number;
  readonly to: number;
}

/** "Institute for the Study of War" has six words; longer ones are sentences more often than terms. */
const longestPhrase = 6;
/** No English word is longer; what is, is an address, a key or noise. */
const longestWord = 50;

/** Every phrase of a sentence that no stop word, punctuation or possessive forbids, nested ones too. */
export function phrasesOf(words: readonly Word[]): Phrase[] {
  const phrases: Phrase[] = [];
  words.forEach(({ text }, from) => {
    if (!mayStand(text)) return;
    for (let to = from + 1; to <= Math.min(from + longestPhrase, words.length); to++) {
      const last = words[to - 1] as Word;
      if ((to > from + 1 && !last.joined) || last.text.length > longestWord) break;
      if (isFunctionWord(last.text) && !isAbbreviation(last.text)) {
        if (!isLinkWord(last.text) || isLightHead(text)) break;
        continue;
      }
      if (isGeneralWord(last.text) || (to === from + 1 && isLightHead(text))) continue;
      const key = normalPhrase(words.slice(from, to).map((word) => word.text));
      phrases.push({ key, from, to });
    }
  });
  return phrases;
}

function mayStand(word: string): boolean {
  return isAbbreviation(word) || (word.length > 1 && !isFunctionWord(word) && !isGeneralWord(word));
}

// "US" is no "us", and "WHO" no "who": capitals throughout make a name of any word.
function isAbbreviation(word: string): boolean {
  return /^\p{Lu}[\p{Lu}.]+$/u.test(word);
}
