import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { documentsOutOfStep } from '../glossary/compile/check/listed-documents.ts';
import { checkEntries } from '../glossary/compile/check-entries.ts';
import { committedEvidence, staleFiles } from '../glossary/compile/committed.ts';
import { compileGlossary, readEvidence } from '../glossary/compile/compile.ts';
import { readGlossary } from '../glossary/compile/read-glossary.ts';
import { describeFault } from '../glossary/entry.ts';
import { readWholeFolder } from './glossary-documents.ts';
import { endWithUsage } from './usage.ts';

/**
 * `npm run glossary:build [-- --documents DIR] [--check]`: compiles the entries for pages, cards and editors.
 *
 * Only with the documents can it be read anew which passages mention what; without, that stays as it is.
 * `--check` writes nothing, and fails when what is in the repository is stale.
 */

await endWithUsage('npm run glossary:build -- [--documents DIR] [--check]', () => {
  const { values } = parseArgs({
    options: { documents: { type: 'string' }, check: { type: 'boolean', default: false } },
  });
  const { glossary, faults } = readGlossary('glossary');
  if (faults.length === 0) faults.push(...checkEntries(glossary));
  const documents =
    values.documents === undefined ? undefined : readWholeFolder(values.documents, glossary.sources);
  // Other documents, or some only, would put their evidence in the place of what all of these hold.
  if (documents && faults.length === 0) faults.push(...documentsOutOfStep(glossary.sources, documents));
  for (const fault of faults) console.error(describeFault(fault));
  if (faults.length > 0) {
    console.error('Nothing is built until this is mended.');
    return 1;
  }
  const evidence = documents ? readEvidence(glossary, documents) : committedEvidence('glossary', glossary);
  const files = compileGlossary(glossary, evidence);
  const stale = staleFiles('glossary', files);
  if (values.check) {
    for (const name of stale) console.error(`glossary/${name} is stale. Run: npm run glossary:build`);
    return stale.length > 0 ? 1 : 0;
  }
  mkdirSync('glossary/compiled', { recursive: true });
  for (const name of stale) writeFileSync(`glossary/${name}`, files.get(name) ?? '');
  console.log(`${stale.length} of ${files.size} files changed.`);
  return 0;
});
