import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packLexicon } from '../../matching/pack-lexicon.ts';
import type { Bench } from '../context.ts';
import type { Row } from '../row.ts';
import { spread } from '../statistics.ts';
import { compiledLexicon } from '../terms.ts';

/** How the names of the rows begin. */
export const sizeRows = ['content script and style sheet', 'the same with the '] as const;

/** What goes into every page: the content script with the lexicon in it, and its style sheet. */
export function measureSizes({ directory, terms }: Bench): Row[] {
  const read = (type: string) =>
    readFileSync(join(directory, 'content-scripts', `annotator.${type}`), 'utf8');
  const script = read('js');
  const style = gzipped(read('css'));
  const all = compiledLexicon();
  const aliases = all.entries.reduce(
    (sum, { aliases, everywhere = [] }) => sum + aliases.length + everywhere.length,
    0,
  );
  const count = (number: number) => number.toLocaleString('en-GB');
  const row = (what: string, bytes: number): Row => ({
    what,
    bound: { atMost: 45 },
    unit: 'kB',
    measured: spread([bytes / 1000]),
  });
  return [
    row(`${sizeRows[0]}, gzipped, with all ${count(aliases)} aliases`, gzipped(script) + style),
    {
      ...row(
        `${sizeRows[1]}${count(terms.aliases.length)} aliases of the other rows`,
        gzipped(withLexicon(script, packLexicon(all), packLexicon(terms.lexicon))) + style,
      ),
      how: 'The same script with that lexicon in the place of the whole; all rules are still in it.',
    },
  ];
}

/** @throws where the script does not hold the lexicon as it was packed. */
function withLexicon(script: string, whole: string, part: string): string {
  const without = script.replace(escaped(whole), () => escaped(part));
  if (without === script)
    throw new Error('The content script does not hold the compiled lexicon: build it anew.');
  return without;
}

/** As the build writes a text of several lines. */
function escaped(text: string): string {
  return text
    .replace(/[\\`]|\$(?=\{)/g, '\\$&')
    .replace(/[\u0080-\uffff]/g, (beyond) => `\\u${beyond.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
