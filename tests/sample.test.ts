import { expect, test } from 'vitest';
import { readDocument } from '../files/document.ts';
import { lexiconIn } from '../files/lexicons.ts';
import { categoryIds } from '../glossary/categories.ts';
import { findMatches } from '../matching/find-matches.ts';
import { localeNames, readLocale } from '../scripts/locale-files.ts';

test.each(localeNames)('the sample passage in %s has marks of every category', async (name) => {
  const messages = await readLocale(name);
  const passage = ['sample.talks', 'sample.after'].map((key) => messages.get(key)).join('\n\n');
  const { blocks, language } = readDocument('sample.txt', passage);
  expect(language ?? 'en').toBe(name);
  const marks = findMatches(blocks, lexiconIn(language))
    .flat()
    .filter(({ reason }) => reason.taken);
  expect(new Set(marks.map(({ category }) => category))).toEqual(new Set(categoryIds));
  expect(marks.length).toBeGreaterThan(15);
});
