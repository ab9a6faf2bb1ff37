import { lexiconIn, lexiconOfPassage } from '../files/lexicons.ts';
import { buildLookup } from '../language/lookup.ts';
import type { Alias } from '../matching/alias-table.ts';
import { findMatches } from '../matching/find-matches.ts';
import type { Lexicon } from '../matching/lexicon.ts';
import type { Block } from '../matching/reading.ts';
import { scan } from '../matching/scan.ts';
import type { Finding } from './finding.ts';

/** Finds entries in a text given as its blocks: for each block its findings, none overlapping. */
export type Matcher = (blocks: readonly Block[], language: string) => Finding[][];

/** The extension's own: scan, sense rules and all. */
export const matcher: Matcher = (blocks, language) =>
  findMatches(blocks, lexiconIn(language), lexiconOfPassage).map((matches) =>
    matches.filter(({ reason }) => reason.taken),
  );

/** The extension's scan without sense rules: at overlaps the longest from the left, all taken. */
export const withoutSense: Matcher = byBlock((lexicon) => (text) => {
  const findings: Finding[] = [];
  for (const { start, end, alias } of scan(text, lexicon.table).candidates) {
    if (start >= (findings.at(-1)?.end ?? 0)) findings.push({ start, end, entry: entryOf(lexicon, alias) });
  }
  return findings;
});

/** A regular expression: whole words, longest alias first, in the aliases' own case. */
export const regularExpression: Matcher = byBlock((lexicon) => byExpression(lexicon, 'gu'));

/** The same in any case. */
export const regularExpressionInAnyCase: Matcher = byBlock((lexicon) => byExpression(lexicon, 'giu'));

/** compromise's lookup of the same aliases. */
export const compromiseLookup: Matcher = byBlock((lexicon) => {
  const { aliases } = lexicon.table;
  const find = buildLookup(aliases.map(({ text }) => text));
  return (text) =>
    find(text).map(({ start, end, phrase }) => ({ start, end, entry: entryOf(lexicon, aliases[phrase]) }));
});

function byExpression(lexicon: Lexicon, flags: string): (text: string) => Finding[] {
  const key = (text: string) => (flags.includes('i') ? text.toLowerCase() : text);
  const entries = new Map<string, string>();
  for (const alias of lexicon.table.aliases) {
    if (!entries.has(key(alias.text))) entries.set(key(alias.text), entryOf(lexicon, alias));
  }
  const alternatives = [...entries.keys()]
    .sort((a, b) => b.length - a.length)
    .map((alias) => alias.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, flags);
  return (text) =>
    [...text.matchAll(expression)].flatMap(({ 0: written, index }) => {
      const entry = entries.get(key(written));
      return entry === undefined ? [] : [{ start: index, end: index + written.length, entry }];
    });
}

/** Makes a matcher of one that looks at a text alone, prepared once for each language. */
function byBlock(prepare: (lexicon: Lexicon) => (text: string) => Finding[]): Matcher {
  const prepared = new Map<string, (text: string) => Finding[]>();
  return (blocks, language) => {
    let find = prepared.get(language);
    if (!find) {
      find = prepare(lexiconIn(language));
      prepared.set(language, find);
    }
    return blocks.map(({ text }) => find(text));
  };
}

function entryOf({ sense }: Lexicon, alias: Alias | undefined): string {
  if (!alias) throw new RangeError('The lexicon has no such alias.');
  return sense(alias.entry).id;
}
