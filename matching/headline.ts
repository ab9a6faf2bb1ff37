/**
 * How a sentence uses capitals. In a headline they say nothing of what is a name; elsewhere
 * "Moscow Times" is one name because both words have them.
 */
export type Capitals = 'ordinary' | 'title' | 'all';

/** Tells a headline in Title Case or ALL CAPS from an ordinary sentence. */
export function capitalsOf(sentence: string): Capitals {
  const words = sentence.match(/\p{L}[\p{L}\p{M}'’.]*/gu) ?? [];
  const letters = sentence.replace(/[^\p{L}]/gu, '');
  if (letters.length > 8 && words.length > 2 && letters === letters.toUpperCase()) return 'all';
  // Short words stay small in most house styles, so they do not count.
  const long = words.filter((word) => word.length > 3);
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 3 && long.length > 2 && capital.length / long.length > 0.8 ? 'title' : 'ordinary';
}
