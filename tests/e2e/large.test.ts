import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { markRanges } from '../../browsers/mark-ranges.ts';
import { listedMarks, paintedMarks } from '../../browsers/marks.ts';
import { becomesAsExpected } from './as-expected.ts';
import { useBrowser } from './harness.ts';

/** What the fixture notes: frames by the element that first had a mark in them. */
type MarkedIn = { readonly top?: number; readonly end?: number };

const harness = useBrowser();

test('among a hundred thousand nodes, every mark is there, and painted where the reader is', async () => {
  const page = await harness.open('alive/many-nodes.html');
  // Asking takes its time too: each mark's place is looked at.
  const listed = async () => (await listedMarks(harness.extension))?.length;
  await expect.poll(listed, { interval: 500, timeout: 120_000 }).toBe(1000);
  for (const place of [0, 0.5, 1]) {
    await page.evaluate((place) => scrollTo(0, document.documentElement.scrollHeight * place), place);
    await expect.poll(() => missingInView(page)).toEqual([]);
  }
  // Those far away are not kept in the registry: each makes every later change of the page dearer.
  await expect.poll(async () => (await paintedMarks(page)).length).toBeLessThan(200);
});

test('the top of a long page is marked in an earlier frame than its end, though both are in view', async () => {
  const page = await harness.open('alive/long-read.html');
  const markedIn = () => page.evaluate(() => (window as unknown as { markedIn: MarkedIn }).markedIn);
  await expect
    .poll(markedIn, { timeout: 120_000 })
    .toEqual({ top: expect.any(Number), end: expect.any(Number) });
  const { top = 0, end = 0 } = await markedIn();
  expect(top).toBeLessThan(end);
});

test.each(['long-text.html', 'deep.html'])('%s is marked', async (fixture) => {
  const page = await harness.open(`alive/${fixture}`);
  await becomesAsExpected(page, harness);
});

test('frames of the size of advertisements are left alone, until one grows', async () => {
  const page = await harness.open('alive/advertisements.html');
  const marked = () =>
    harness.extension.evaluate(async (browser) => {
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      const frames = await browser.scripting.executeScript({
        target: { tabId: tab?.id ?? -1, allFrames: true },
        func: () => (CSS.highlights.size > 0 ? document.body.innerText.trim() : ''),
      });
      return { frames: frames.length, marked: frames.map(({ result }) => result).filter(Boolean) };
    });
  await expect.poll(async () => (await paintedMarks(page)).length).toBe(2);
  await page.evaluate('grow()');
  await expect
    .poll(marked)
    .toEqual({ frames: 202, marked: ['Zelensky came to NATO.', 'Kyiv is in a box that grows.'] });
});

/** The lines in view that expect a mark and have none, or have one and expect none; “nothing in view” if no line expects one. */
async function missingInView(page: Page): Promise<string[]> {
  const ranges = await markRanges(page);
  return ranges.evaluate((ranges) => {
    const marked = new Set(ranges.map(({ range }) => range.startContainer.parentElement?.closest('p')));
    const lines = [...document.querySelectorAll('p')].filter((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    if (!lines.some((line) => line.dataset.expect)) return ['nothing in view'];
    const wrong = lines.filter((line) => marked.has(line) !== Boolean(line.dataset.expect));
    return wrong.map((line) => line.textContent);
  });
}
