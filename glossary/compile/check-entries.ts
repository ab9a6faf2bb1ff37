import type { CueGroups } from '../cues.ts';
import type { Entry, Fault } from '../entry.ts';
import type { Document } from './read-documents.ts';

/** The longest definition, in words. */
export const definitionLimit = 60;
/** So many words in a row that also stand in a document count as copied. */
const copiedRun = 8;

/**
 * Holds entries against each other: lengths, relations that lead nowhere, aliases claimed twice.
 * Needs no documents, so it runs on every checkout.
 */
export function checkEntries(entries: readonly Entry[], cues: CueGroups): Fault[] {
  return [...lengths(entries), ...relations(entries), ...sharedAliases(entries), ...unknownCues(entries, cues)];
}

/** Holds entries against the documents: passages that exist and name the entry, and no copied words. */
export function checkAgainstDocuments(entries: readonly Entry[], documents: readonly Document[]): Fault[] {
  return [...citations(entries, documents), ...copies(entries, documents)];
}

/** Where an entry's file lies, for messages. */
export function fileOf(entry: Entry): string {
  return `glossary/entries/${entry.category}/${entry.id}.yaml`;
}

function lengths(entries: readonly Entry[]): Fault[] {
  return entries.flatMap((entry) => {
    const words = entry.definition.split(/\s+/).length;
    if (words <= definitionLimit) return [];
    const instruction = `has ${words} words. Cut it to ${definitionLimit}.`;
    return [{ file: fileOf(entry), field: 'definition', instruction }];
  });
}

function relations(entries: readonly Entry[]): Fault[] {
  const ids = new Set(entries.map((entry) => entry.id));
  return entries.flatMap((entry) =>
    (entry.related ?? []).flatMap(({ to }, at) => {
      const field = `related.${at}.to`;
      if (to === entry.id) return [{ file: fileOf(entry), field, instruction: 'is the entry itself. Take it out.' }];
      if (ids.has(to)) return [];
      return [{ file: fileOf(entry), field, instruction: `"${to}" is no entry. Write that entry or take it out.` }];
    }),
  );
}

function unknownCues(entries: readonly Entry[], cues: CueGroups): Fault[] {
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

function sharedAliases(entries: readonly Entry[]): Fault[] {
  const owners = new Map<string, Entry>();
  return entries.flatMap((entry) =>
    Object.entries({ en: entry.aliases, ...entry.names }).flatMap(([language, aliases = []]) =>
      aliases.flatMap((alias) => {
        const key = `${language} ${alias}`;
        const owner = owners.get(key) ?? entry;
        owners.set(key, owner);
        if (owner === entry) return [];
        const field = language === 'en' ? 'aliases' : `names.${language}`;
        const instruction = `"${alias}" also belongs to ${owner.id}. Keep it in one of the two.`;
        return [{ file: fileOf(entry), field, instruction }];
      }),
    ),
  );
}

function citations(entries: readonly Entry[], documents: readonly Document[]): Fault[] {
  const passages = new Map<string, string>(
    documents.flatMap(({ id, passages }) => passages.map((text, at) => [`${id}#${at + 1}`, plain(text)] as const)),
  );
  return entries.flatMap((entry) => {
    const names = [entry.term, ...entry.aliases].map(plain);
    return entry.claims.flatMap((claim, at) =>
      claim.passages.flatMap((passage) => {
        const text = passages.get(passage);
        const fault = { file: fileOf(entry), field: `claims.${at}.passages` };
        if (text === undefined) {
          return [{ ...fault, instruction: `${passage} does not exist. Cite a paragraph that does.` }];
        }
        if (claim.implied || names.some((name) => text.includes(name))) return [];
        const instruction = `${passage} holds neither the term nor an alias. Cite another, or add "implied: true".`;
        return [{ ...fault, instruction }];
      }),
    );
  });
}

function copies(entries: readonly Entry[], documents: readonly Document[]): Fault[] {
  const runs = new Map<string, string>();
  for (const { id, passages } of documents) {
    passages.forEach((text, at) => {
      for (const run of runsOf(text)) runs.set(run, `${id}#${at + 1}`);
    });
  }
  return entries.flatMap((entry) =>
    sentences(entry).flatMap(({ field, text }) => {
      const run = runsOf(text).find((words) => runs.has(words));
      if (run === undefined) return [];
      const instruction = `copies "${run}" from ${runs.get(run)}. Say it in your own words.`;
      return [{ file: fileOf(entry), field, instruction }];
    }),
  );
}

function sentences(entry: Entry): { field: string; text: string }[] {
  return [
    { field: 'definition', text: entry.definition },
    ...entry.claims.map(({ text }, at) => ({ field: `claims.${at}.text`, text })),
  ];
}

function runsOf(text: string): string[] {
  const words = plain(text).trim().split(' ');
  return words.slice(copiedRun - 1).map((_, at) => words.slice(at, at + copiedRun).join(' '));
}

// Lower case, letters and digits only, one space between words and one at either end.
function plain(text: string): string {
  return ` ${text.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''} `;
}
