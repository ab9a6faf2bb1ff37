import { type Document, readDocument } from '../files/document.ts';
import { lexiconIn, lexiconOfPassage } from '../files/lexicons.ts';
import { toSource } from '../files/source-text.ts';
import type { Match } from '../matching/decide.ts';
import { findMatches } from '../matching/find-matches.ts';

/** A match with the words it stands on, placed in the page's file. */
export interface PageMatch extends Match {
  readonly text: string;
}

/** A page as the matcher sees it. */
export interface ReadPage extends Document {
  readonly words: number;
  /** Taken and left, in reading order. */
  readonly matches: readonly PageMatch[];
}

/** Reads and matches a page, an HTML or text file. */
export function readPage(file: string, source: string): ReadPage {
  const { blocks, language } = readDocument(file, source);
  const matches = findMatches(blocks, lexiconIn(language), lexiconOfPassage).flatMap((found, at) => {
    const block = blocks[at];
    if (!block) throw new RangeError(`There is no block ${at}.`);
    return found.map((match) => ({
      ...match,
      ...toSource(block, match),
      text: block.text.slice(match.start, match.end).replace(/\s+/g, ' '),
    }));
  });
  const words = blocks.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  return { blocks, language, words, matches };
}

/** A page in a few lines: marks per 1,000 words by category, then what is marked and what is left, and why. */
export function describePage(file: string, { language, words, matches }: ReadPage): string {
  const taken = matches.filter(({ reason }) => reason.taken);
  const left = matches.filter(({ reason }) => !reason.taken);
  const page = matches[0]?.reason.page ?? 0;
  const lines = [`${file} (${language}, ${words} words, ${taken.length} marks, page ${page})`];
  const categories = tally(taken, ({ category }) => category);
  const density = categories.map(([category, count]) => `${category} ${((count * 1000) / words).toFixed(1)}`);
  if (density.length > 0) lines.push(`  per 1,000 words: ${density.join(', ')}`);
  for (const [rule, matched] of Map.groupBy(taken, ({ reason }) => reason.rule)) {
    lines.push(`  marked (${rule}): ${surfaces(matched)}`);
  }
  for (const [rule, matched] of Map.groupBy(left, ({ reason }) => reason.rule)) {
    lines.push(`  left (${rule}): ${surfaces(matched)}`);
  }
  return lines.join('\n');
}

function surfaces(matches: readonly PageMatch[]): string {
  const described = tally(matches, ({ text, entry, reason: { speaksAgainst } }) => {
    const name = text.toLowerCase().replaceAll(' ', '-') === entry ? text : `${text} = ${entry}`;
    return speaksAgainst === undefined ? name : `${name} [${speaksAgainst}]`;
  });
  return described.map(([name, count]) => (count > 1 ? `${name} ×${count}` : name)).join('; ');
}

function tally<T>(items: readonly T[], keyOf: (item: T) => string): [key: string, count: number][] {
  const groups = [...Map.groupBy(items, keyOf)].map(([key, group]): [string, number] => [key, group.length]);
  return groups.sort((a, b) => b[1] - a[1]);
}
