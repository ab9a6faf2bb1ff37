import { join } from 'node:path';
import * as v from 'valibot';
import type { WrittenLists } from '../../matching/word-lists.ts';
import { type CueGroups, cueGroups } from '../cues.ts';
import type { Entry, Fault, Language } from '../entry.ts';
import { explainIssue } from '../explain-issue.ts';
import { type SourceDocument, sourceDocuments } from '../sources.ts';
import { ownWordLists, wordLists } from '../words.ts';
import { type Ignored, ignoredGroups } from './ignored.ts';
import { addOwn, filesOfLanguages } from './other-languages.ts';
import { readEntries } from './read-entries.ts';
import { readYaml } from './read-yaml.ts';

/** Everything that people write of the glossary. */
export interface Glossary {
  /** The entries that parse, in the order of their ids. */
  readonly entries: readonly Entry[];
  readonly cues: CueGroups;
  readonly words: WrittenLists;
  /** The lists of words that a language has instead. */
  readonly wordsOf: Readonly<Partial<Record<Language, WrittenLists>>>;
  readonly sources: readonly SourceDocument[];
  readonly ignored: readonly Ignored[];
}

/**
 * Reads the glossary's folder.
 *
 * @returns what could be read, and every fault of shape; one bad file leaves the others standing.
 */
export function readGlossary(folder: string): { glossary: Glossary; faults: Fault[] } {
  const { entries, faults } = readEntries(join(folder, 'entries'));
  const read = <T>(name: string, schema: v.GenericSchema<unknown, T>, otherwise: T): T => {
    const yaml = readYaml(join(folder, name));
    if ('fault' in yaml) {
      faults.push(yaml.fault);
      return otherwise;
    }
    // A list that nothing is left of but comments is empty, and that is all right.
    const parsed = v.safeParse(schema, yaml.value ?? otherwise);
    if (parsed.success) return parsed.output;
    for (const issue of parsed.issues) {
      const instruction = explainIssue(issue, name);
      faults.push({ file: yaml.file, field: v.getDotPath(issue) ?? '', instruction });
    }
    return otherwise;
  };
  // What a language has of a file's lists stands beside it, in a file of its own.
  const ofLanguages = <T extends object>(name: string, schema: v.GenericSchema<unknown, T>) =>
    filesOfLanguages(folder, name, faults).map(({ language, file }) => ({
      language,
      file: join(folder, file),
      lists: read<T>(file, schema, {} as T),
    }));
  const glossary = {
    entries,
    cues: addOwn(read('cues.yaml', cueGroups, {}), ofLanguages('cues', cueGroups), faults),
    words: read<WrittenLists>('words.yaml', wordLists, {}),
    wordsOf: Object.fromEntries(
      ofLanguages<WrittenLists>('words', ownWordLists).map(({ language, lists }) => [language, lists]),
    ),
    sources: read('documents.yaml', sourceDocuments, []),
    ignored: read('ignored.yaml', ignoredGroups, []),
  };
  return { glossary, faults };
}
