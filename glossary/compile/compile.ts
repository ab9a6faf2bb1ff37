import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { describeFault, languages } from '../entry.ts';
import type { LexiconData } from '../../matching/lexicon.ts';
import { type CueGroups, cueGroups } from '../cues.ts';
import { type SourceDocument, sourceDocuments } from '../sources.ts';
import { compileCards } from './cards.ts';
import { checkEntries } from './check-entries.ts';
import { compileLexicon } from './lexicon.ts';
import { readEntries } from './read-entries.ts';

/**
 * Compiles the glossary folder to the files that the extension carries.
 *
 * @returns file names with their contents, the same bytes on every machine, and what is wrong with
 *   the entries, a line each.
 */
export function compileGlossary(folder: string): { files: Map<string, string>; faults: string[] } {
  const { entries, faults } = readEntries(join(folder, 'entries'));
  const cues = readCues(folder);
  const files = new Map<string, string>();
  for (const language of languages) {
    files.set(`lexicon.${language}.json`, lexiconJson(compileLexicon(entries, cues, language)));
  }
  files.set('cards.json', json(compileCards(entries, readSourceDocuments(folder))));
  return { files, faults: [...faults, ...checkEntries(entries, cues)].map(describeFault) };
}

/** The documents that cards and exports name. Throws when `documents.yaml` has another shape. */
export function readSourceDocuments(folder: string): SourceDocument[] {
  return v.parse(sourceDocuments, parse(readFileSync(join(folder, 'documents.yaml'), 'utf8')));
}

/** The lists of cues that entries share. Throws when `cues.yaml` has another shape. */
export function readCues(folder: string): CueGroups {
  return v.parse(cueGroups, parse(readFileSync(join(folder, 'cues.yaml'), 'utf8')));
}

function lexiconJson({ cues, entries }: LexiconData): string {
  return `{"cues":${JSON.stringify(cues)},\n"entries":${json(entries)}}\n`;
}

// One entry a line: a change to one entry is a change to one line.
function json(items: readonly unknown[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}
