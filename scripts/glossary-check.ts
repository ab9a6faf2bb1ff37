import { parseArgs } from 'node:util';
import { readCues } from '../glossary/compile/compile.ts';
import { checkAgainstDocuments, checkEntries } from '../glossary/compile/check-entries.ts';
import { readDocuments } from '../glossary/compile/read-documents.ts';
import { readEntries } from '../glossary/compile/read-entries.ts';
import { describeFault } from '../glossary/entry.ts';

const { values } = parseArgs({ options: { documents: { type: 'string' } } });
const { entries, faults } = readEntries('glossary/entries');
faults.push(...checkEntries(entries, readCues('glossary')));
if (values.documents) faults.push(...checkAgainstDocuments(entries, readDocuments(values.documents)));
for (const fault of faults) console.error(describeFault(fault));
console.log(`${entries.length} entries, ${faults.length} faults.`);
process.exitCode = faults.length > 0 ? 1 : 0;
