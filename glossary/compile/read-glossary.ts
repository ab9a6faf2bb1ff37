import { join } from 'node:path';
import * as v from 'valibot';
import type { WrittenLists } from '../../matching/word-lists.ts';
import { type CueGroups, cueGroups } from '../cues.ts';
import type { Entry, Fault } from '../entry.ts';
import { explainIssue } from '../explain-issue.ts';
import { type SourceDocument, sourceDocuments } from '../sources.ts';
import { wordLists } from '../words.ts';
import { type Ignored, ignoredGroups } from './ignored.ts';
import { readEntries } from './read-entries.ts';
import { readYaml } from './read-yaml.ts';

/** Everything that people write of the glossary. */
export interface Glossary {
  /** The entries that parse, in the order of their ids. */
  readonly entries: readonly Entry[];
  readonly cues: CueGroups;
  readonly words: WrittenLists;
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
  const glossary = {
    entries,
    cues: read('cues.yaml', cueGroups, {}),
    words: read<WrittenLists>('words.yaml', wordLists, {}),
    sources: read('documents.yaml', sourceDocuments, []),
    ignored: read('ignored.yaml', ignoredGroups, []),
  };
  return { glossary, faults };
}
