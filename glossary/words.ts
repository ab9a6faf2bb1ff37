import * as v from 'valibot';
import { listNames } from '../matching/word-lists.ts';

const words = v.array(
  v.pipe(
    v.string('is no word. Write it in quotes.'),
    v.nonEmpty('is empty. Write a word or take it out.'),
    v.regex(/^[^*]+\*?$|^\*[^*]+$/, 'has a * within. Write one at its end, or at its beginning, or none.'),
  ),
);

/** The shape of `words.yaml`: the lists that the engine's rules ask for, each of them and no other. */
export const wordLists = v.strictObject(v.entriesFromList(listNames, words));

/** The shape of `words.fr.yaml` and its like: what a language has in the place of some of them. */
export const ownWordLists = v.partial(wordLists);
