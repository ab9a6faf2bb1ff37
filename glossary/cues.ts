import * as v from 'valibot';

/** The shape of `cues.yaml`: lists of cues by name, which entries' rules call `@name`. */
export const cueGroups = v.record(
  v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/, 'is no group name. Use lower-case words joined by hyphens.')),
  v.array(v.pipe(v.string(), v.nonEmpty('is empty. Write a cue or take it out.'))),
);

/** Lists of cues that several entries share. */
export type CueGroups = v.InferOutput<typeof cueGroups>;
