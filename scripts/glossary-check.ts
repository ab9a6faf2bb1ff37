import { parseArgs } from 'node:util';
import { checkAgainstDocuments, checkEntries } from '../glossary/compile/check-entries.ts';
import { staleFiles } from '../glossary/compile/committed.ts';
import { readEvidence } from '../glossary/compile/compile.ts';
import { areComplete, type Document } from '../glossary/compile/document.ts';
import { evidenceJson } from '../glossary/compile/evidence.ts';
import { type Glossary, readGlossary } from '../glossary/compile/read-glossary.ts';
import { describeFault, type Fault } from '../glossary/entry.ts';
import { readWholeFolder } from './glossary-documents.ts';
import { endWithUsage } from './usage.ts';

/** `npm run glossary:check [-- --documents DIR]`: what is wrong with the glossary, an instruction a line. */

await endWithUsage('npm run glossary:check -- [--documents DIR]', () => {
  const { values } = parseArgs({ options: { documents: { type: 'string' } } });
  const { glossary, faults } = readGlossary('glossary');
  // What cannot be read is missing wherever it is named, and a check of that would tell nothing more.
  const unread = faults.length > 0;
  if (!unread) faults.push(...checkEntries(glossary));
  if (!unread && values.documents !== undefined) {
    const documents = readWholeFolder(values.documents, glossary.sources);
    faults.push(...checkAgainstDocuments(glossary, documents), ...staleEvidence(glossary, documents));
  }
  for (const fault of faults) console.error(describeFault(fault));
  const more = unread ? ' Mend these first; the rest is checked when every file can be read.' : '';
  console.log(
    `${glossary.entries.length} entries, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.${more}`,
  );
  return faults.length > 0 ? 1 : 0;
});

function staleEvidence(glossary: Glossary, documents: readonly Document[]): Fault[] {
  if (!areComplete(documents, glossary.sources)) return [];
  const files = new Map([['compiled/evidence.json', evidenceJson(readEvidence(glossary, documents))]]);
  return staleFiles('glossary', files).map((name) => ({
    file: `glossary/${name}`,
    field: '',
    instruction: 'is stale. Run: npm run glossary:build -- --documents with this folder.',
  }));
}
