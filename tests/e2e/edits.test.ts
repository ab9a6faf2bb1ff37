import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { listedMarks, paintedMarks } from '../../browsers/marks.ts';
import { settledMarks } from '../../scripts/settled-marks.ts';
import { useBrowser } from './harness.ts';

const harness = useBrowser();

const edits = 120;
/** Courses of edits that a test run draws anew, and those that once found something. */
const found = [3, 31, 313425873, 442414633, 874084584, 2147483619].map((seed): [number] => [seed]);
const courses = { numRuns: found.length + 4, examples: found };

const entries = async () => (await listedMarks(harness.extension))?.map(({ entry }) => entry);
const htmlOf = (page: Page) => page.evaluate(() => document.querySelector('main')?.innerHTML);
// Which mention came first is kept while a page is read, whatever is put before it.
const paintedOn = async (page: Page) =>
  (await paintedMarks(page))
    // A component that is hidden takes its text out of sight, and nothing tells of each of its blocks.
    .filter(({ laidOut }) => laidOut)
    .map(({ highlight, text, place }) => `${place} ${highlight.replace('-repeat', '')} ${text}`)
    .sort();

test.each([
  ['text and elements', ''],
  ['also fields and shadow roots', '&more'],
])(
  'marks that followed edits are those of a page that begins so, whatever the edits: %s',
  {
    timeout: 600_000,
  },
  async (_what, more) => {
    const page = await harness.open('edits.html');
    // What fails names its seed, and is not made smaller: another seed is another course.
    const seeds = fc.noShrink(fc.integer({ min: 1, max: 2 ** 31 - 1 }));
    await fc.assert(
      fc.asyncProperty(seeds, (seed) => followsEdits(page, seed, more)),
      courses,
    );
  },
);

async function followsEdits(page: Page, seed: number, more: string): Promise<void> {
  const address = `${harness.url('edits.html')}?seed=${seed}&edits=${edits}${more}`;
  await page.goto(`${address}&at-once`);
  // Read last: once it is there, everything is.
  await expect.poll(entries).toContain('keir-starmer');
  const marks = await settledMarks(harness.extension, { patience: 45_000 });
  // All of the page is near enough to the viewport to be painted.
  await expect.poll(async () => (await paintedMarks(page)).length).toBe(marks?.length);
  const fresh = { html: await htmlOf(page), painted: await paintedOn(page) };

  await page.goto(address);
  await expect.poll(async () => (await paintedMarks(page)).length).toBe(12);
  await page.evaluate('editBitByBit()');
  expect(await htmlOf(page)).toBe(fresh.html);
  await expect.poll(() => listedMarks(harness.extension)).toEqual(marks);
  await expect.poll(() => paintedOn(page)).toEqual(fresh.painted);
}
