import { buildLexicon, type LexiconData } from '../../matching/lexicon.ts';
import { packLexicon } from '../../matching/pack-lexicon.ts';
import { otherLanguages } from '../entry.ts';
import { compileCards } from './cards.ts';
import type { Document } from './document.ts';
import { compileEvidence, type Evidence, evidenceJson } from './evidence.ts';
import { compileLexicon } from './lexicon.ts';
import type { Glossary } from './read-glossary.ts';
import { entrySchema } from './schema.ts';

/**
 * Compiles the glossary to the files that the extension and editors read.
 *
 * @returns their names below the glossary's folder with their contents, the same bytes on every machine.
 */
export function compileGlossary(glossary: Glossary, evidence: Evidence): Map<string, string> {
  const { entries, sources } = glossary;
  const files = new Map<string, string>();
  for (const language of ['en' as const, ...otherLanguages]) {
    files.set(`compiled/lexicon.${language}.json`, lexiconJson(compileLexicon(glossary, language)));
  }
  files.set('compiled/lexicon.en.txt', packLexicon(compileLexicon(glossary, 'en')));
  files.set('compiled/cards.json', json(compileCards(entries, sources)));
  files.set('compiled/evidence.json', evidenceJson(evidence));
  files.set('entry.schema.json', `${JSON.stringify(entrySchema(), null, 2)}\n`);
  return files;
}

/** Reads from the documents which passages mention what, with the matcher and lexicon that pages get. */
export function readEvidence(glossary: Glossary, documents: readonly Document[]): Evidence {
  return compileEvidence(documents, buildLexicon('en', compileLexicon(glossary, 'en')));
}

function lexiconJson({ cues, words, entries }: LexiconData): string {
  const lists = words ? `"words":${JSON.stringify(words)},\n` : '';
  return `{"cues":${JSON.stringify(cues)},\n${lists}"entries":${json(entries)}}\n`;
}

// One entry a line: a change to one entry is a change to one line.
function json(items: readonly unknown[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}
