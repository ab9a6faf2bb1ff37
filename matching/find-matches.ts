import { decide, type Match } from './decide.ts';
import { plainlyOther } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { type Block, type Read, readBlock } from './reading.ts';
import { scan } from './scan.ts';
import { type Neighbour, Subject, shortText } from './subject.ts';

/**
 * Finds and decides every match of a text, given as its blocks in reading order.
 *
 * @param explained whether each reason names what was found in the neighbourhood, where that was asked.
 * @param further the lexicons for blocks in another language; without them, only names that are written
 *   the same everywhere are found there.
 * @returns for each block its matches, in order; those left alone too, with the reason why.
 */
export function findMatches(
  blocks: readonly Block[],
  lexicon: Lexicon,
  further: (language: string) => Lexicon | undefined = () => undefined,
  { explained = false } = {},
): Match[][] {
  const subject = new Subject();
  const isShort = blocks.reduce((length, { text }) => length + text.length + 1, 0) <= shortText;
  const read: { reads: readonly Read[]; offset: number; at: number }[] = [];
  // Most blocks have no candidate in them, and nothing is made of those.
  for (const [at, block] of blocks.entries()) {
    const offset = subject.pass(block.text.length);
    const spoken = plainlyOther(lexicon.language, block.text, block.language);
    const own = (spoken && further(spoken)) || lexicon;
    const scanned = scan(block.text, own.table);
    if (scanned.candidates.length === 0) continue;
    const reads = readBlock(block, scanned, {
      lexicon: own,
      isShort,
      further(language) {
        const other = language === lexicon.language ? lexicon : further(language);
        return other && { lexicon: other, scan: scan(block.text, other.table) };
      },
    });
    subject.add(reads, offset);
    read.push({ reads, offset, at });
  }
  const matches: Match[][] = blocks.map(() => []);
  for (const { reads, offset, at } of read) {
    const decided = decide(reads, { subject, offset });
    matches[at] = explained ? decided.map((match) => withNeighbours(match, subject, offset)) : decided;
  }
  return matches;
}

function withNeighbours(match: Match, subject: Subject, offset: number): Match {
  const { start, entry, reason } = match;
  if (reason.neighbourhood === undefined) return match;
  const neighbours: Neighbour[] = [];
  const note = ({ id, weight, everyday }: Neighbour) => neighbours.push({ id, weight, everyday });
  subject.around(offset + start, entry, undefined, note);
  return { ...match, reason: { ...reason, neighbours } };
}
