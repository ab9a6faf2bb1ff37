import { readSourceDocuments } from '../glossary/compile/compile.ts';
import { exportGlossary } from '../glossary/compile/export.ts';
import { readEntries } from '../glossary/compile/read-entries.ts';
import { describeFault } from '../glossary/entry.ts';

/** `npm run -s glossary:export`: the whole glossary as one JSON object. */

const { entries, faults } = readEntries('glossary/entries');
if (faults.length > 0) {
  for (const fault of faults) console.error(describeFault(fault));
  process.exitCode = 1;
} else {
  console.log(JSON.stringify(exportGlossary(entries, readSourceDocuments('glossary')), null, 2));
}
