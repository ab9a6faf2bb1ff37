import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { paintedMarks } from '../../browsers/marks.ts';
import { useBrowser } from './harness.ts';

/** Passages in other languages than their page's, each marked by the names that the glossary has in it. */

const harness = useBrowser();

async function marksIn(page: Page): Promise<string[]> {
  return (await paintedMarks(page)).map(({ text }) => text).sort();
}

const english = [
  'Kremlin',
  'NATO',
  'Russia',
  'Ukraine',
  'Ukraine',
  'Vladimir Putin',
  'ceasefire',
  'sanctions',
  'security guarantees',
  'the West',
];
const german = ['Gebietsabtretungen', 'Vereinigten Staaten', 'Wladimir Putin'];
const ukrainian = ['Зеленський', 'Києві', 'Україна', 'територіальні поступки'];
const undeclared = ['Kiew', 'Sicherheitsgarantien', 'Ukraine'];

test('passages in other languages are marked by their own names, and what stands around them as before', async () => {
  const page = await harness.open('passages.html');
  const all = [...english, ...german, ...ukrainian, ...undeclared].sort();
  await expect.poll(() => marksIn(page)).toEqual(all);
});

test('a passage that is added later is, too', async () => {
  const page = await harness.open('newspaper.html');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('afterbegin', '<p lang="de">Die Nordatlantische Allianz berät.</p>');
  });
  await expect.poll(() => marksIn(page)).toContain('Nordatlantische Allianz');
});
