import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../files/document.ts';
import { lexiconIn } from '../files/lexicons.ts';
import { findMatches } from '../matching/find-matches.ts';
import { UsageError } from '../scripts/usage.ts';

/** A page of the folder that is measured, as far as its file alone tells. */
export interface BenchPage {
  readonly file: string;
  readonly url: string;
  readonly language: string;
  /** Characters of prose. */
  readonly characters: number;
  readonly matches: number;
}

/**
 * The HTML files of a folder with what stands in them.
 *
 * @param urlOf the address of a file, given by its path in the folder.
 * @throws when it holds none.
 */
export function readPages(folder: string, urlOf: (file: string) => string): BenchPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.x?html?$/.test(file),
  );
  if (files.length === 0)
    throw new UsageError(`${folder} holds no HTML file: --pages takes a folder of saved pages.`);
  return files.sort().map((file) => {
    const { blocks, language } = readDocument(file, readFileSync(join(folder, file), 'utf8'));
    const matches = findMatches(blocks, lexiconIn(language)).flat();
    return {
      file,
      url: urlOf(file),
      language,
      characters: blocks.reduce((sum, { text }) => sum + text.length, 0),
      matches: matches.filter(({ reason }) => reason.taken).length,
    };
  });
}

/** The English pages with the most matches, most first. */
export function topicalPages(pages: readonly BenchPage[], count: number): BenchPage[] {
  const english = pages.filter(({ language, matches }) => language === 'en' && matches > 0);
  return english.sort((a, b) => b.matches - a.matches).slice(0, count);
}

/** The pages with the most prose, most first. */
export function heaviestPages(pages: readonly BenchPage[], count: number): BenchPage[] {
  return [...pages].sort((a, b) => b.characters - a.characters).slice(0, count);
}
