import nlp from 'compromise/three';

// Nouns that are not counted, by their ending: "deterrences" is an alias nobody ever writes.
const uncounted =
  /(?:s|ism|ness|ence|ance|ity|acy|ics|ship|ing|ed|ure|ade|um|gnty|flation|warfare|aid|law|influence)$/;
const countedAllTheSame =
  /(?:conference|alliance|partnership|building|meeting|entity|city|blockade|measure|structure|figure)$/;

/**
 * The plural of an English noun phrase that is written in the singular; undefined where there is
 * none to give: proper names, plurals, verbs, nouns that are not counted.
 */
export function pluralOf(phrase: string): string | undefined {
  // In "sphere of influence" the head stands before the "of".
  const [, before, head, after] = /^(.*?)([^\s-]+)((?: of .*)?)$/.exec(phrase) ?? [];
  // A capital makes it a name, and names are listed as they are written.
  if (head === undefined || !/^\p{Ll}{3,}$/u.test(head)) return undefined;
  if (uncounted.test(head) && !countedAllTheSame.test(head)) return undefined;
  const plural = pluralOfNoun(head);
  return plural === undefined ? undefined : before + plural + after;
}

const known = new Map<string, string | undefined>();

// A glossary's two thousand aliases end in few hundred nouns, and compromise takes a millisecond each.
function pluralOfNoun(word: string): string | undefined {
  if (known.has(word)) return known.get(word);
  const noun = nlp(word);
  noun.tag('Singular');
  const plural = noun.nouns().toPlural().text('normal');
  const usable = plural && plural !== word && !/\s/.test(plural) ? plural : undefined;
  known.set(word, usable);
  return usable;
}
