import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { listedMarks, paintedMarks } from '../../browsers/marks.ts';
import { settledMarks } from '../../scripts/settled-marks.ts';
import { useBrowser } from './harness.ts';

const harness = useBrowser();

const edits = 120;
const seeds = [1, 2, 3, 4, 5, 6];

const htmlOf = (page: Page) => page.evaluate(() => document.querySelector('main')?.innerHTML);
// Which mention came first is kept while a page is read, whatever is put before it.
const paintedOn = async (page: Page) =>
  (await paintedMarks(page))
    .map(({ highlight, text, place }) => `${place} ${highlight.replace('-repeat', '')} ${text}`)
    .sort();

test.each(seeds)('marks that followed edits are those of a page that begins so: seed %i', async (seed) => {
  const page = await harness.open('edits.html');
  const address = `${harness.url('edits.html')}?seed=${seed}&edits=${edits}`;
  await page.goto(`${address}&at-once`);
  await expect.poll(async () => (await paintedMarks(page)).length).toBeGreaterThan(0);
  const marks = await settledMarks(harness.extension, { patience: 45_000 });
  // All of the page is near enough to the viewport to be painted.
  await expect.poll(async () => (await paintedMarks(page)).length).toBe(marks?.length);
  const fresh = { html: await htmlOf(page), painted: await paintedOn(page) };

  await page.goto(address);
  await expect.poll(async () => (await paintedMarks(page)).length).toBe(6);
  await page.evaluate('editBitByBit()');
  expect(await htmlOf(page)).toBe(fresh.html);
  await expect.poll(() => listedMarks(harness.extension)).toEqual(marks);
  await expect.poll(() => paintedOn(page)).toEqual(fresh.painted);
});
