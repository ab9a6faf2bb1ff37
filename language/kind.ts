import type { WordClass } from './tag.ts';

/** What a candidate names. `name`: a proper name of something else, or of who knows what. */
export type Kind = 'person' | 'place' | 'organisation' | 'name' | 'date' | 'term';

// One letter a class, so that what a phrase may be built of can be written as an expression.
const letters: Readonly<Record<WordClass, string>> = {
  noun: 'N',
  adjective: 'A',
  gerund: 'G',
  person: 'P',
  title: 'T',
  place: 'L',
  organisation: 'O',
  name: 'C',
  demonym: 'C',
  date: 'D',
  value: 'V',
  other: '-',
};
const links: Readonly<Record<string, string>> = { of: 'o', de: 'o', the: 't', in: 'i', on: 'i', for: 'f' };

// Close to the third filter of Frantzi et al. (c-value.ts), a run of adjectives and nouns that ends in a noun
// and may hold one noun with a preposition; but the preposition is "of", or "in" before a name: with all
// of them, "support for Ukraine" and "pressure on households" are terms. A gerund is a noun after another
// one ("intelligence sharing"); before one it is as often a verb ("maintaining influence").
const run = '[ANLOC]*[NLOC]';
const nounPhrase = new RegExp(
  `^(?:D?${run}G?|D?[ANLOC]*[NC](?:ot?${run}|ot?[VD]|it?${run})|P+[NLOC]+|[NLOC]+V)$`,
);
// In a proper name, "for" and "on" are part of it: "Institute for the Study of War".
const properName = /^[ANLOC]+(?:[oitf]+[ANLOC]+)*$/;

/** A phrase in its sentence, as `kindOf` judges it. */
export interface Judged {
  readonly words: readonly string[];
  /** A class for each word. */
  readonly classes: readonly WordClass[];
  /** The class of the word that follows directly; undefined at punctuation or the sentence's end. */
  readonly next: WordClass | undefined;
  /** Whether it stands in a heading with a capital on every word, where capitals make no names. */
  readonly heading: boolean;
}

/** What a phrase names; undefined when it is no noun phrase. */
export function kindOf({ words, classes, next, heading }: Judged): Kind | undefined {
  const shape = words
    .map((word, at) => links[word.toLowerCase()] ?? letters[classes[at] ?? 'other'])
    .join('');
  if (/^[DV]+$/.test(shape)) return isYear(words.join(' ')) ? 'date' : undefined;
  if (/^P+$/.test(shape)) return 'person';
  if (/^L+$/.test(shape)) return 'place';
  if (/^O+$/.test(shape)) return 'organisation';
  if (/[a-z]/.test(shape) && goesOn(next)) return undefined;
  const isName = words.every((word) => isCapital(word) || word in links);
  if (isName && !heading && words.length > 1 && properName.test(shape)) return nameKind(shape);
  if (!nounPhrase.test(shape) || (words.length > 1 && /['’ʼ]s?$/u.test(words.at(-1) ?? ''))) return undefined;
  if (
    /i/.test(shape) &&
    !words.slice(shape.search(/i/) + 1).every((word) => isCapital(word) || word === 'the')
  ) {
    return undefined;
  }
  if (/o.*[VD]$/.test(shape) && !isYear(words.at(-1) ?? '')) return undefined;
  return /^C+$/.test(shape) && !heading ? 'name' : 'term';
}

// "Shift in US" out of "shift in US foreign policy" is half a phrase.
function goesOn(next: WordClass | undefined): boolean {
  return next !== undefined && !['other', 'date', 'value', 'title', 'gerund'].includes(next);
}

function isYear(words: string): boolean {
  return /\d{4}|\d0s\b/.test(words);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function nameKind(shape: string): Kind {
  if (/O/.test(shape)) return 'organisation';
  return /^[AC]*L+$/.test(shape) ? 'place' : 'name';
}
