import type { CueGroups } from '../../cues.ts';
import type { Entry, Fault } from '../../entry.ts';
import type { SourceDocument } from '../../sources.ts';
import { fileOf } from './file-of.ts';

/** Relations to entries that are not there, or to the entry itself. */
export function danglingRelations(entries: readonly Entry[]): Fault[] {
  const ids = new Set(entries.map((entry) => entry.id));
  return entries.flatMap((entry) =>
    (entry.related ?? []).flatMap(({ to }, at) => {
      const fault = { file: fileOf(entry), field: `related.${at}.to` };
      if (to === entry.id) return [{ ...fault, instruction: 'is the entry itself. Take it out.' }];
      return ids.has(to)
        ? []
        : [{ ...fault, instruction: `"${to}" is no entry. Write that entry or take it out.` }];
    }),
  );
}

/** Rules that name a list of cues that is not there. */
export function unknownCues(entries: readonly Entry[], cues: CueGroups): Fault[] {
  return entries.flatMap((entry) =>
    (['never', 'near', 'notNear'] as const).flatMap((field) =>
      (entry.sense?.[field] ?? [])
        .filter((cue) => cue.startsWith('@') && !(cue.slice(1) in cues))
        .map((cue) => ({
          file: fileOf(entry),
          field: `sense.${field}`,
          instruction: `"${cue}" is no list in glossary/cues.yaml. Add it there or correct the name.`,
        })),
    ),
  );
}

/** Citations of documents that `documents.yaml` does not list, so that no card could name them. */
export function unknownDocuments(entries: readonly Entry[], sources: readonly SourceDocument[]): Fault[] {
  const ids = new Set(sources.map(({ id }) => id));
  return entries.flatMap((entry) =>
    entry.claims.flatMap(({ passages }, at) =>
      passages
        .filter((passage) => !ids.has(passage.slice(0, 3)))
        .map((passage) => ({
          file: fileOf(entry),
          field: `claims.${at}.passages`,
          instruction: `${passage} is of no document in glossary/documents.yaml. Add it there or correct the number.`,
        })),
    ),
  );
}
