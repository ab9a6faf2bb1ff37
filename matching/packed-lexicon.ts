/**
 * Lexicons written as text, tightly: the English one goes into every page, where it outweighs all
 * code. As JSON it was a third larger, compressed.
 *
 *     agreements security …          the categories
 *     a1!⇥⇥aggression|…⇥             each entry: its category by letter, weight and whether it is an
 *                                    everyday word; its id, unless its first alias says it; its
 *                                    aliases; those of every language; what it is alone
 *                                    (an empty line)
 *     A:tribunal|…⇥DE⇥Z              each entry's cues for, cues against and idioms, in that order:
 *                                    lists of cues by letter, then its own
 *     war⇥:Ukrain*|…                 each list of cues
 *                                    (an empty line)
 *     titles⇥titled|…                each list of words
 *
 * What is alike stands together, because compressors look back 32 kB and no further. A list is in
 * alphabetical order, and each item but the first begins with a sign that says how much of the item
 * before it takes over: `defence budget=expenditure`. Of written forms, those that begin with another
 * word than the one before begin with a bar and take nothing over: a page's table is made of these
 * beginnings, and takes the rest apart when it meets one.
 */

/** The sign for “nothing of the one before”; those after it, for “all but so many characters”. */
export const signs = '|!#%+;<=>?[]^"{}';

/** The names of lists of cues, and of categories. */
export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** “Minsk agreements” says `minsk-agreements`. */
export function idSaidBy(alias: string): string {
  return alias.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
