import { heads, offices, officesToo, speech } from './name-words.ts';
import { isFunctionWord } from './stop-words.ts';
import type { WordClass } from './tag.ts';
import type { Word } from './words.ts';

const auxiliaries = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'has',
  'have',
  'had',
  'will',
  'would',
]);

/**
 * Whether a sentence is running text, where capitals make names: not a heading, a menu or a list of tags.
 *
 * Most of its words have small letters; or it is full of names, but ends like a sentence and says
 * something of them in small letters, where Title Case would have capitals.
 *
 * @param classes of its words, one each.
 */
export function isProse(sentence: string, words: readonly Word[], classes: readonly WordClass[]): boolean {
  if (words.length < 6) return false;
  const small = words.filter(({ text }) => /^\p{Ll}/u.test(text));
  if (small.length * 2 >= words.length) return true;
  if (!/[.!?…]["”’)\]]*\s*$/u.test(sentence) || !small.some(({ text }) => isTelling(text))) return false;
  const strange = words.flatMap(({ text }, at) => {
    const kind = classes[at] ?? 'other';
    const isOwn = at === 0 || !/^\p{Lu}/u.test(text) || isOfName(text.toLowerCase());
    return !isOwn && ['other', 'noun', 'adjective', 'gerund'].includes(kind) ? [kind] : [];
  });
  return !strange.includes('other') && strange.length <= small.length;
}

/** What a title would give a capital: anything but articles, prepositions and the like. */
function isTelling(word: string): boolean {
  return !isFunctionWord(word) || speech.has(word) || auxiliaries.has(word);
}

function isOfName(word: string): boolean {
  return heads.has(word) || offices.has(word) || officesToo.has(word);
}
