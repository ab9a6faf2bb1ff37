import nlp from 'compromise/three';
import { isFunctionWord } from './stop-words.ts';

// Nouns that are not counted, by their ending: "deterrences" is an alias nobody ever writes.
const uncounted = new RegExp(
  `(?:${[
    's|ism|ness|ence|ance|ity|acy|ics|ship|ing|ed|ure|ade|um|gnty|flation|flationary|i[sz]ation|isolation',
    'integration|cooperation|fragmentation|information|reconstruction|warfare|aid|law|influence|autonomy',
    'fatigue|trust|management|leverage|opinion|wealth',
  ].join('|')})$`,
);
const countedAllTheSame =
  /(?:conference|alliance|partnership|building|meeting|entity|city|blockade|measure|structure|figure|organi[sz]ation)$/;

/**
 * The plural of an English noun phrase that is written in the singular; undefined where there is
 * none to give: proper names, plurals, verbs, nouns that are not counted, what there is only one of.
 */
export function pluralOf(phrase: string): string | undefined {
  // In "sphere of influence" the head stands before the "of".
  const [, before = '', head, after = ''] = /^(.*?)([^\s-]+)((?: of .*)?)$/.exec(phrase) ?? [];
  // A capital makes it a name, and names are listed as they are written.
  if (head === undefined || !/^\p{Ll}{3,}$/u.test(head)) return undefined;
  if (uncounted.test(head) && !countedAllTheSame.test(head)) return undefined;
  if (isOneThing(before, after) || isClause(before)) return undefined;
  const plural = pluralOfNoun(head);
  return plural === undefined ? undefined : before + plural + after;
}

// Crimea was annexed once, and Ukraine has one capital: "annexations of Crimea", "Ukraine's capitals".
function isOneThing(before: string, after: string): boolean {
  return /\p{Lu}/u.test(after) || /['’]s? $/u.test(before);
}

// In "broke the ceasefire" and "agreement to end the war" the last word is no head.
function isClause(before: string): boolean {
  return before.split(' ').some((word) => /^\p{Ll}/u.test(word) && isFunctionWord(word));
}

const known = new Map<string, string | undefined>();

// A glossary's two thousand aliases end in few hundred nouns, and compromise takes a millisecond each.
function pluralOfNoun(word: string): string | undefined {
  if (!known.has(word)) known.set(word, askForPlural(word));
  return known.get(word);
}

function askForPlural(word: string): string | undefined {
  // Alone, a noun may pass for a verb ("the push"), but hardly for one of these.
  if (nlp(word).has('(#Adjective|#Adverb|#PastTense|#Plural)')) return undefined;
  const noun = nlp(word);
  noun.tag('Singular');
  const plural = noun.nouns().toPlural().text('normal');
  return plural && plural !== word && !/\s/.test(plural) ? plural : undefined;
}
