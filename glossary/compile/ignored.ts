import * as v from 'valibot';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty. Write a word or take it out.'));

/** The shape of `ignored.yaml`: candidates that get no entry, grouped by the reason why. */
export const ignoredGroups = v.array(
  v.strictObject({
    /** Why these need no entry: a sentence that is true of each. */
    reason: words,
    /** As `glossary:draft` prints them; spelling variants go along. */
    candidates: v.pipe(v.array(words), v.minLength(1, 'is empty. List candidates or take the reason out.')),
  }),
);

/** Candidates that get no entry for one reason. */
export type Ignored = v.InferOutput<typeof ignoredGroups>[number];
