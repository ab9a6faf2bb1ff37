import { parseArgs } from 'node:util';
import { csvGlossary } from '../glossary/compile/export/csv.ts';
import { jsonLdGlossary } from '../glossary/compile/export/json-ld.ts';
import { plainGlossary } from '../glossary/compile/export/plain.ts';
import { type Glossary, readGlossary } from '../glossary/compile/read-glossary.ts';
import { describeFault } from '../glossary/entry.ts';
import { endWithUsage, UsageError } from './usage.ts';

/** `npm run -s glossary:export -- [--format json|csv|jsonld]`: the whole glossary on standard output. */

const formats: ReadonlyMap<string, (glossary: Glossary) => string> = new Map([
  ['json', (glossary) => `${JSON.stringify(plainGlossary(glossary), null, 2)}\n`],
  ['csv', ({ entries }) => csvGlossary(entries)],
  ['jsonld', (glossary) => `${JSON.stringify(jsonLdGlossary(glossary), null, 2)}\n`],
]);

await endWithUsage('npm run -s glossary:export -- [--format json|csv|jsonld]', () => {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'json' } } });
  const format = formats.get(values.format);
  if (!format) throw new UsageError(`"${values.format}" is no format.`);
  const { glossary, faults } = readGlossary('glossary');
  for (const fault of faults) console.error(describeFault(fault));
  if (faults.length > 0) return 1;
  process.stdout.write(format(glossary));
  return 0;
});
