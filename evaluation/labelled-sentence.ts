import * as v from 'valibot';
import { parseJsonLines } from './json-lines.ts';

const surface = v.pipe(v.string(), v.nonEmpty('is empty.'));

const labelledSentence = v.strictObject({
  text: v.pipe(v.string(), v.nonEmpty('is empty.')),
  /** Surfaces that mean an entry; `must_have` where any reader would expect it to be found. */
  expect: v.array(v.strictObject({ surface, id: v.string(), must_have: v.boolean() })),
  /** Surfaces that mean something else, and what. "2nd occurrence" in `why` says which, of several. */
  reject: v.array(v.strictObject({ surface, why: v.string() })),
  tags: v.array(v.string()),
  /** `held` sentences are counted apart and never tuned to. Lines without belong to someone else's set. */
  set: v.optional(v.picklist(['tune', 'held'])),
});

/**
 * A sentence with what a careful reader would and would not mark in it.
 *
 * Judged by one set of conventions, from the entries alone and not from what the matcher finds:
 *
 * - Expected is every place where an entry's name or alias stands, in any form, and means that entry. A
 *   proper name is, whatever the sentence is about, unless the entry lists that setting as another sense.
 * - An everyday word is, where the sentence is about this subject or names no other; else it is rejected.
 * - The longest term wins: what stands inside it has no label. A name inside a longer name that the
 *   glossary lacks is rejected.
 * - In another language only its own aliases count, and names written the same everywhere.
 * - `must_have: false` is for paraphrases that are no alias, aliases that overlap with neither the plain
 *   choice, and what the definition leaves open: for few of the labels.
 */
export type LabelledSentence = v.InferOutput<typeof labelledSentence>;

/**
 * Parses labelled sentences, one JSON object a line.
 *
 * @param file its name, for the error.
 * @throws UnreadableFile when a line has another shape.
 */
export function parseSentences(file: string, lines: string): LabelledSentence[] {
  return parseJsonLines(file, lines, labelledSentence);
}
