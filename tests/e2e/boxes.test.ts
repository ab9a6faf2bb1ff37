import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { listedMarks } from '../../browsers/marks.ts';
import { waitForPopover } from '../../browsers/popover.ts';
import { useBrowser } from './harness.ts';
import { pressRow, usePanels } from './panel.ts';
import { termOn } from './popover-inside.ts';

// A step to a term, and a press in the panel, lead to where it can be seen, in whatever it is to be scrolled.

const harness = useBrowser();
const panels = usePanels(harness);

/** What is to be stepped through, and the box that each stands in. */
const stops = [
  ['NATO', 'slides'],
  ['Volodymyr Zelensky', 'slides'],
  ['Emmanuel Macron', 'slides'],
  ['Russia', undefined],
  ['Vladimir Putin', 'list'],
  ['Kyiv', 'list'],
  ['Keir Starmer', 'long'],
  ['Steve Witkoff', 'upright'],
  ['Donald Trump', 'columns'],
  ['Jared Kushner', 'slot-box'],
  ['Ukraine', 'aside'],
] as const;

async function openBoxes(): Promise<Page> {
  const page = await harness.open('boxes.html');
  await expect.poll(async () => (await listedMarks(harness.extension))?.length).toBe(stops.length);
  return page;
}

/** Whether the mark whose card is in view lies within a box and the view. */
function isSeenIn(page: Page, box: string): Promise<boolean> {
  return page.evaluate((box) => {
    const [found] = CSS.highlights.get('backgrounder-current') ?? [];
    if (!found) return false;
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    const around = (document.getElementById(box) ?? document.querySelector(box))?.getBoundingClientRect();
    const views = [around ?? new DOMRect(), new DOMRect(0, 0, innerWidth, innerHeight)];
    return views.every(
      (view) => left >= view.left && right <= view.right && top >= view.top && bottom <= view.bottom,
    );
  }, box);
}

/** How far all that scrolls is scrolled. */
function scrolled(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('.box')];
    return boxes.flatMap(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
  });
}

test('steps to terms in boxes that scroll, up, down and sideways', async () => {
  const page = await openBoxes();
  for (const [term, box] of stops) {
    await harness.extension.runCommand('next-term', page);
    await expect.poll(() => termOn(page, harness)).toBe(term);
    if (box) expect(await isSeenIn(page, box), term).toBe(true);
  }
  // What the page itself hides is left as it is.
  expect(await page.evaluate(() => document.getElementById('cut')?.scrollLeft)).toBe(0);
});

test('scrolls nothing to a term that is wholly in view', async () => {
  const page = await openBoxes();
  await page.evaluate(() => scrollTo({ top: 50, behavior: 'instant' }));
  const before = await scrolled(page);
  await harness.extension.runCommand('next-term', page);
  await expect.poll(() => termOn(page, harness)).toBe('NATO');
  await page.keyboard.press('Escape');
  await waitForPopover(page, 'closed');
  expect(await scrolled(page)).toEqual(before);
});

test('the panel leads into a box', async () => {
  const page = await openBoxes();
  const panel = await panels.beside(page);
  await pressRow(panel, 'Kyiv');
  await expect
    .poll(() => page.evaluate(() => document.getElementById('list')?.scrollTop))
    .toBeGreaterThan(400);
});
