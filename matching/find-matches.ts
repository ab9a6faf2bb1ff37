import { decide, type Match } from './decide.ts';
import type { Lexicon } from './lexicon.ts';
import { type Block, readBlock } from './reading.ts';
import { scan } from './scan.ts';
import { Subject, shortText } from './subject.ts';

/**
 * Finds and decides every match of a text, given as its blocks in reading order.
 *
 * @returns for each block its matches, in order; those left alone too, with the reason why.
 */
export function findMatches(blocks: readonly Block[], lexicon: Lexicon): Match[][] {
  const subject = new Subject();
  const isShort = blocks.reduce((length, { text }) => length + text.length + 1, 0) <= shortText;
  const read = blocks.map((block) => {
    const scanned = scan(block.text, lexicon.table);
    const offset = subject.pass(block.text.length);
    const reads = scanned.candidates.length > 0 ? readBlock(block, scanned, { lexicon, isShort }) : [];
    subject.add(reads, offset);
    return { reads, offset };
  });
  return read.map(({ reads, offset }) => decide(reads, { subject, offset }));
}
