import * as v from 'valibot';

/** A word or phrase that tells a sense. */
export const cue = v.pipe(
  v.string(),
  v.nonEmpty('is empty. Write a cue or take it out.'),
  // Cues are looked up by their first four characters.
  v.regex(
    /^(?!\S{0,3}\*)/,
    'has too few letters before its *. Write four at least, or the words themselves.',
  ),
);

/** The shape of `cues.yaml`: lists of cues by name, which entries' rules call `@name`. */
export const cueGroups = v.record(
  v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/, 'is no group name. Use lower-case words joined by hyphens.')),
  v.array(cue),
);

/** Lists of cues that several entries share. */
export type CueGroups = v.InferOutput<typeof cueGroups>;
