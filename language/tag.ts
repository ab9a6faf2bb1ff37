import nlp from 'compromise/three';
import type { Word } from './words.ts';

// Words of the news that are nouns far more often than verbs; after another noun ("the border talks between …")
// compromise takes them for verbs, and its lexicon does not overrule what it makes of the sentence.
const newsNouns = new Set([
  'talks',
  'guarantees',
  'sanctions',
  'strikes',
  'attacks',
  'deals',
  'pledges',
  'demands',
]);

/** What a word is in its sentence, as far as phrases and names need to know. */
export type WordClass =
  | 'noun'
  | 'adjective'
  | 'gerund'
  | 'person'
  | 'title'
  | 'place'
  | 'organisation'
  | 'name'
  | 'demonym'
  | 'date'
  | 'value'
  | 'other';

interface Term {
  readonly text: string;
  /** The punctuation that follows, white space too. */
  readonly post: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number };
}

/**
 * Tags a sentence with compromise (about a millisecond).
 *
 * @param words the sentence's words, as `wordsOf` gives them; compromise parts hyphenated ones, and
 *   the last part decides ("NATO-style" is a noun like "style").
 * @returns a class for each word.
 */
export function tagWords(sentence: string, words: readonly Word[]): WordClass[] {
  const terms = (nlp(sentence).json({ offset: true }) as { terms: Term[] }[]).flatMap(({ terms }) => terms);
  let at = 0;
  return words.map(({ start, end }) => {
    let last: Term | undefined;
    let before: Term | undefined;
    for (; at < terms.length && (terms[at] as Term).offset.start < end; at++) {
      // Contractions unfold to terms without text ("doesn't": does, not).
      if (!(terms[at] as Term).text || (terms[at] as Term).offset.start < start) continue;
      last = terms[at];
      before ??= terms[at - 1];
    }
    return last ? classOf(last, before) : 'other';
  });
}

function classOf(term: Term, before: Term | undefined): WordClass {
  const tags = new Set(term.tags);
  if (tags.has('Pronoun') || tags.has('Duration')) return 'other';
  if (tags.has('Date')) return 'date';
  if (tags.has('Honorific')) return 'title';
  if (tags.has('Person')) return 'person';
  if (tags.has('Place')) return 'place';
  if (tags.has('Organization')) return 'organisation';
  if (tags.has('Value')) return 'value';
  if (tags.has('Demonym')) return 'demonym';
  if (tags.has('ProperNoun')) return 'name';
  if (tags.has('Noun')) return 'noun';
  if (newsNouns.has(term.text.toLowerCase()) && isCommonNoun(before)) return 'noun';
  if (tags.has('Gerund')) return 'gerund';
  if (tags.has('Adjective')) return 'adjective';
  if (tags.has('PastTense') || tags.has('Participle')) return isAttributive(before) ? 'adjective' : 'other';
  return 'other';
}

// "The disputed territories", but "they disputed territories": what stands before tells.
function isAttributive(before: Term | undefined): boolean {
  if (!before || /[,.;:!?]/.test(before.post)) return true;
  return ['Determiner', 'Preposition', 'Adjective', 'Conjunction', 'Possessive'].some((tag) =>
    before.tags.includes(tag),
  );
}

function isCommonNoun(term: Term | undefined): boolean {
  const tags = new Set(term?.tags);
  return tags.has('Noun') && !tags.has('ProperNoun') && !tags.has('Pronoun');
}
