import { parseArgs } from 'node:util';
import { readDocument } from '../files/document.ts';
import { lexiconIn } from '../files/lexicons.ts';
import { readText, UnreadableFile } from '../files/read.ts';
import { type SourceBlock, toSource } from '../files/source-text.ts';
import type { Match } from '../matching/decide.ts';
import { findMatches } from '../matching/find-matches.ts';

/** `npm run -s annotate -- [--json] [--lines] [--explain] FILE|-`: the terms in a text or HTML file. */

const usage = 'usage: npm run -s annotate -- [--json] [--lines] [--explain] FILE|-';

interface Found extends Match {
  readonly text: string;
}

function main(): number {
  let options: ReturnType<typeof readArguments>;
  try {
    options = readArguments();
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    return 2;
  }
  const { values, files } = options;
  if (files.length === 0) {
    console.error(usage);
    return 2;
  }
  try {
    for (const file of files) {
      const text = readText(file);
      const inputs = values.lines ? text.replace(/\r?\n$/, '').split(/\r?\n/) : [text];
      for (const input of inputs) print(file, find(file, input, values.explain), values);
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    console.error(error.message);
    return 2;
  }
  return 0;
}

function readArguments() {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    options: { json: flag, lines: flag, explain: flag },
    allowPositionals: true,
  });
  return { values, files: positionals };
}

function find(file: string, input: string, explain: boolean): Found[] {
  const { blocks, language } = readDocument(file, input);
  return findMatches(blocks, lexiconIn(language)).flatMap((matches, at) => {
    const block = blocks[at] as SourceBlock;
    return matches
      .filter(({ reason }) => reason.taken || explain)
      .map((match) => ({
        ...match,
        ...toSource(block, match),
        text: block.text.slice(match.start, match.end),
      }));
  });
}

function print(
  file: string,
  found: readonly Found[],
  { json, explain }: { json: boolean; explain: boolean },
): void {
  if (json) {
    const matches = found.map(({ start, end, text, entry, category, reason }) => ({
      start,
      end,
      text,
      entry,
      category,
      ...(explain && { reason }),
    }));
    console.log(JSON.stringify({ file, matches }));
    return;
  }
  for (const { start, end, text, entry, category, reason } of found) {
    const line = `${start}-${end}\t${text.replace(/\s+/g, ' ')}\t${entry}\t${category}`;
    console.log(explain ? `${line}\t${describe(reason)}` : line);
  }
}

function describe({
  alias,
  taken,
  rule,
  speaksFor,
  speaksAgainst,
  neighbourhood,
  page,
}: Match['reason']): string {
  const cues = [speaksFor && `for: ${speaksFor}`, speaksAgainst && `against: ${speaksAgainst}`].filter(
    Boolean,
  );
  return [
    `${taken ? 'marked' : 'left'} (${rule})`,
    `alias “${alias}”`,
    ...cues,
    `page ${page}`,
    ...(neighbourhood === undefined ? [] : [`neighbourhood ${neighbourhood}`]),
  ].join('; ');
}

// `annotate | head` closes the pipe early; that is the reader's choice, not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = main();
