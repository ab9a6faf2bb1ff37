import type { Page } from 'puppeteer-core';
import { afterEach, expect, inject, test } from 'vitest';
import type { ChromiumExtension } from '../../browsers/chromium/extension.ts';
import { paintedMarks } from '../../browsers/marks.ts';
import { hoverMark } from '../../browsers/pointer.ts';
import { popoverTag } from '../../browsers/popover.ts';
import { becomesAsExpected } from './as-expected.ts';
import { cardOn } from './card.ts';
import { useBrowser } from './harness.ts';
import { useOwnPages } from './own-pages.ts';
import { rowsIn, usePanels, wordsIn } from './panel.ts';

const harness = useBrowser();
const own = useOwnPages(harness);
const panels = usePanels(harness);
const inChrome = test.runIf(inject('browser') === 'chrome');

// What one test withholds is not withheld from the next.
afterEach(() => harness.extension.setSiteAccess('granted'));

const marksOn = async (page: Page) => (await paintedMarks(page)).length;
/** What every surface of ours says where access is withheld. */
const withheld = 'Backgrounder may not read all pages.';

/** The page in front is not ours to read: the popup says so, and nothing is marked. */
async function expectWithheld(page: Page): Promise<void> {
  const popup = await harness.extension.openBehind('popup.html');
  await expect.poll(() => wordsIn(popup)).toContain(withheld);
  await popup.close();
  expect(await marksOn(page)).toBe(0);
}

/** A page that is open while access is withheld, with the panel beside it. */
async function openWithheld() {
  await harness.extension.setSiteAccess('withheld');
  const page = await harness.open('newspaper.html');
  const panel = await panels.beside(page);
  await expect.poll(() => wordsIn(panel)).toContain(withheld);
  await expectWithheld(page);
  return { page, panel };
}

test.each(['options.html', 'welcome.html'])('%s says that access is withheld', async (path) => {
  await harness.extension.setSiteAccess('withheld');
  const page = await own.open(path);
  await expect.poll(() => wordsIn(page)).toContain(withheld);
  await harness.extension.setSiteAccess('granted');
  await expect.poll(() => wordsIn(page)).not.toContain(withheld);
});

test.each([
  ['its site is', { site: 'http://127.0.0.1/*' }],
  ['all sites are', 'granted' as const],
])('a page that is open is marked as soon as %s allowed, without loading it', async (_name, access) => {
  const { page, panel } = await openWithheld();
  await page.evaluate(() => Object.assign(document.documentElement.dataset, { before: '' }));
  await harness.extension.setSiteAccess(access);
  await page.bringToFront();
  await becomesAsExpected(page, harness);
  await expect.poll(async () => (await rowsIn(panel)).length).toBeGreaterThan(5);
  expect(await page.$('[data-before]')).not.toBeNull();
  await hoverMark(page, 'Minsk agreements');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('Minsk agreements');
});

test('where another site alone is allowed, nothing is marked', async () => {
  const { page } = await openWithheld();
  await harness.extension.setSiteAccess({ site: 'https://news.example/*' });
  await page.reload();
  await expectWithheld(page);
});

/** Counts, from now on, how often pages ask for the code of cards. */
const countRequestsForCards = () =>
  harness.extension.evaluate((api) => {
    const counted = { asked: 0 };
    Object.assign(globalThis, { counted });
    api.runtime.onMessage.addListener((message: unknown) => {
      if ((message as { type?: unknown } | null)?.type === 'load-popover') counted.asked++;
    });
  });
const requestsForCards = () =>
  harness.extension.evaluate(() => (globalThis as unknown as { counted: { asked: number } }).counted.asked);

test('a page that was marked before access was withdrawn keeps its marks, and opens cards once it is back', async () => {
  const page = await harness.open('newspaper.html');
  await becomesAsExpected(page, harness);
  const marks = await marksOn(page);
  await harness.extension.setSiteAccess('withheld');
  await countRequestsForCards();
  // Code may be brought to the page no more; a second question says that the first was answered, and taken.
  await expect
    .poll(async () => {
      for (const mark of ['Minsk agreements', 'NATO']) await hoverMark(page, mark);
      return requestsForCards();
    })
    .toBeGreaterThan(1);
  expect(await page.$(popoverTag)).toBeNull();
  expect(await marksOn(page)).toBe(marks);
  const popup = await harness.extension.openBehind('popup.html');
  await expect.poll(() => wordsIn(popup)).toContain(withheld);
  await popup.close();
  const panel = await panels.beside(page);
  await expect.poll(() => wordsIn(panel)).toContain(withheld);
  await harness.extension.setSiteAccess('granted');
  await page.bringToFront();
  await expect.poll(async () => (await rowsIn(panel)).length).toBeGreaterThan(5);
  await hoverMark(page, 'Minsk agreements');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('Minsk agreements');
});

// Firefox has no access on a click; there the reader allows a site in the menu of the button.
inChrome('access on a click marks the page whose button is pressed, and no other', async () => {
  const { page, panel } = await openWithheld();
  const { pressButton } = harness.extension as ChromiumExtension;
  await pressButton.call(harness.extension, page);
  // Chromium offers to load the page again, in a bubble that no driver reaches: our styles come first of all in a page.
  await page.reload();
  await becomesAsExpected(page, harness);
  await expect.poll(async () => (await rowsIn(panel)).length).toBeGreaterThan(5);
  await hoverMark(page, 'Minsk agreements');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('Minsk agreements');
  const popup = await harness.extension.openPopup(page);
  await expect.poll(() => wordsIn(popup)).toMatch(/\d+ marks on this page/);
  await popup.close();
  await expectWithheld(await harness.open('blog.html'));
});
