import { parseArgs } from 'node:util';
import { readDocument } from '../files/document.ts';
import { lexiconIn, lexiconOfPassage } from '../files/lexicons.ts';
import { readLines, readWhole, UnreadableFile } from '../files/read.ts';
import { type SourceBlock, toSource } from '../files/source-text.ts';
import type { Match } from '../matching/decide.ts';
import { findMatches } from '../matching/find-matches.ts';
import type { Neighbour } from '../matching/subject.ts';
import { endWithUsage, UsageError } from './usage.ts';

/**
 * `npm run -s annotate -- [--json] [--lines] [--explain] FILE|-`
 *
 * The terms in a text or HTML file; with `--lines`, each line's number stands before its offsets. Offsets count UTF-16 units of the input as it stands, markup,
 * entities and a byte order mark included, and `text` is the input from `start` to `end`.
 */
async function main(): Promise<number> {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals: files } = parseArgs({
    options: { json: flag, lines: flag, explain: flag },
    allowPositionals: true,
  });
  if (files.length === 0) throw new UsageError('Name a file, or - for standard input.');
  let failed = false;
  for (const file of files) {
    try {
      const inputs = values.lines ? readLines(file) : [await readWhole(file)];
      let line = 0;
      for await (const input of inputs) {
        line++;
        print(file, find(file, input, values.explain), { ...values, place: values.lines ? `${line}:` : '' });
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      console.error(error.message);
      failed = true;
    }
  }
  return failed ? 2 : 0;
}

interface Found extends Match {
  /** As the input has it, with its markup and entities. */
  readonly text: string;
  /** As a reader sees it. */
  readonly words: string;
}

function find(file: string, input: string, explain: boolean): Found[] {
  const { blocks, language } = readDocument(file, input);
  return findMatches(blocks, lexiconIn(language), lexiconOfPassage, { explained: explain }).flatMap(
    (matches, at) => {
      const block = blocks[at] as SourceBlock;
      return matches
        .filter(({ reason }) => reason.taken || explain)
        .map((match) => {
          const { start, end } = toSource(block, match);
          const words = block.text.slice(match.start, match.end).replace(/\s+/g, ' ');
          return { ...match, start, end, text: input.slice(start, end), words };
        });
    },
  );
}

function print(
  file: string,
  found: readonly Found[],
  { json, explain, place }: { json: boolean; explain: boolean; place: string },
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
  for (const { start, end, words, entry, category, reason } of found) {
    const line = `${place}${start}-${end}\t${words}\t${entry}\t${category}`;
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
  neighbourhoodWanted,
  neighbours = [],
  page,
  pageWanted,
}: Match['reason']): string {
  const cues = [speaksFor && `for: ${speaksFor}`, speaksAgainst && `against: ${speaksAgainst}`].filter(
    Boolean,
  );
  const isPlain = taken && cues.length === 0 && neighbourhood === undefined;
  return [
    `${taken ? 'marked' : 'left'} (${rule})`,
    `alias “${alias}”`,
    ...(isPlain ? ['nothing speaks against it'] : cues),
    `page ${ofNeeded(page, pageWanted)}`,
    ...(neighbourhood === undefined
      ? []
      : [`neighbourhood ${ofNeeded(neighbourhood, neighbourhoodWanted)}${described(neighbours)}`]),
  ].join('; ');
}

// Everyday words count as far as names do, so the sum is less than that of all where they prevail.
function described(neighbours: readonly Neighbour[]): string {
  const named = neighbours.map(
    ({ id, weight, everyday }) => `${id} ${weight}${everyday ? ' (everyday)' : ''}`,
  );
  return named.length > 0 ? `: ${named.join(', ')}` : '';
}

// "3, at least 2": by itself a weight has no scale.
function ofNeeded(found: number, wanted: number | undefined): string {
  return wanted === undefined ? `${found}` : `${found}, at least ${Number(wanted.toFixed(1))}`;
}

await endWithUsage('npm run -s annotate -- [--json] [--lines] [--explain] FILE|-', main);
