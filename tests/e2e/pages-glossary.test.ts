import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { evaluatePrivileged } from '../../browsers/firefox/privileged.ts';
import { useBrowser } from './harness.ts';
import { fill, press, tabStops, useOwnPages } from './own-pages.ts';

const harness = useBrowser();
const own = useOwnPages(harness);

const terms = (page: Page) => page.$$eval('.result-term', (found) => found.map((one) => one.textContent));
const entry = (page: Page) => page.evaluate(() => document.querySelector('.entry h2')?.textContent ?? null);
const fragment = (page: Page) => page.evaluate(() => location.hash);
const query = (page: Page) => page.$eval('#glossary-query', (field) => (field as HTMLInputElement).value);

test('lists every entry of the glossary, in order', async () => {
  const page = await own.open('glossary.html');
  const shown = await terms(page);
  expect(shown.length).toBeGreaterThan(150);
  expect(shown).toEqual(shown.toSorted((a, b) => (a ?? '').localeCompare(b ?? '', 'en')));
});

test.each([
  ['zelnesky', 'Volodymyr Zelensky'],
  ['North Atlantic Treaty', 'NATO'],
  ['НАТО', 'NATO'],
])('finds “%s” while it is typed', async (typed, term) => {
  const page = await own.open('glossary.html');
  await page.keyboard.type(typed);
  await expect.poll(() => terms(page)).toContain(term);
  await expect.poll(async () => (await terms(page)).length).toBeLessThan(30);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => entry(page)).toBe((await terms(page))[0]);
});

test('says so where nothing is found, and leads back to everything', async () => {
  const page = await own.open('glossary.html#search?q=xylophone%20quartet');
  expect(await terms(page)).toEqual([]);
  await press(page, 'Show all entries');
  await expect.poll(async () => (await terms(page)).length).toBeGreaterThan(150);
});

test('filters by category and document, and keeps both in the address', async () => {
  const page = await own.open('glossary.html');
  const all = (await terms(page)).length;
  await fill(page, 'Category', 'people');
  await expect.poll(async () => (await terms(page)).length).toBeLessThan(all);
  expect(await terms(page)).toContain('Vladimir Putin');
  const people = (await terms(page)).length;
  await fill(page, 'Document', '003');
  await expect.poll(async () => (await terms(page)).length).toBeLessThan(people);
  const filtered = await terms(page);
  const again = await own.open(`glossary.html${await fragment(page)}`);
  await expect.poll(() => terms(again)).toEqual(filtered);
});

test('gives each entry an address, and going back and forth leads through them', async () => {
  const page = await own.open('glossary.html#search?q=crimea');
  const found = await terms(page);
  await page.$eval('.result[href$="/annexation-of-crimea"]', (link) => (link as HTMLElement).click());
  await expect.poll(() => entry(page)).toBe('Annexation of Crimea');
  expect(await fragment(page)).toBe('#entry/annexation-of-crimea');
  expect(await page.title()).toContain('Annexation of Crimea');
  await press(page, 'AbcCrimea');
  await expect.poll(() => entry(page)).toBe('Crimea');
  await page.evaluate(() => history.back());
  await expect.poll(() => entry(page)).toBe('Annexation of Crimea');
  await page.evaluate(() => history.back());
  await expect.poll(() => entry(page)).toBe(null);
  await expect.poll(async () => [await query(page), await terms(page)]).toEqual(['crimea', found]);
  await page.evaluate(() => history.forward());
  await expect.poll(() => entry(page)).toBe('Annexation of Crimea');
});

test('an entry has its sources, its time among related events, and its written forms', async () => {
  const page = await own.open('glossary.html#entry/annexation-of-crimea');
  const text = await page.$eval('.entry', (found) => (found as HTMLElement).innerText);
  expect(text).toContain('In the documents');
  expect(text).toMatch(/paragraph \d/);
  expect(text).toContain('annexation of Crimea');
  const events = await page.$$eval('.timeline-date', (found) =>
    found.map((one) => ({ date: one.querySelector('time')?.dateTime, own: one.matches('.timeline-own') })),
  );
  expect(events.length).toBeGreaterThan(3);
  expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).toSorted());
  expect(new Set(events.map(({ date }) => date)).size).toBe(events.length);
  expect(new Set(events.map((event) => event.own))).toEqual(new Set([true, false]));
});

test('an address of no entry says so', async () => {
  const page = await own.open('glossary.html#entry/atlantis');
  expect(await page.$eval('.glossary-entry', (found) => found.textContent)).toContain('No such entry');
});

test('on paper there is the entry and nothing around it', async () => {
  const page = await own.open('glossary.html#entry/nato');
  // Paper is narrow.
  await page.setViewport({ width: 700, height: 900 });
  await printMedium(page);
  const visible = await page.evaluate(() =>
    ['.page-head', '.glossary-list', '.glossary-back', '.entry-tools', '.card-term', '.claims'].filter(
      (selector) => document.querySelector(selector)?.checkVisibility(),
    ),
  );
  expect(visible).toEqual(['.card-term', '.claims']);
});

test('the key that leads to search is not typed into it', async () => {
  const page = await own.open('glossary.html');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('glossary-query');
  await page.keyboard.type('/and/or');
  await expect.poll(() => query(page)).toBe('and/or');
});

test('can be used with the keyboard alone', async () => {
  const page = await own.open('glossary.html#search?q=minsk');
  expect(await tabStops(page)).toEqual(
    expect.arrayContaining(['Category', 'Document', expect.stringContaining('Minsk agreements')]),
  );
  await page.focus('.page-nav a');
  await page.keyboard.press('/');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('glossary-query');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => entry(page)).toBe('Minsk agreements');
  // Reading goes on at the entry, not at the top of the page.
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.entry'))).toBe(true);
});

/** Has a page look as it does on paper. */
async function printMedium(page: Page): Promise<void> {
  if (harness.browser.name === 'chrome') return page.emulateMediaType('print');
  return evaluatePrivileged(harness.browser.puppeteer, ({ window }) => {
    const { browsingContext } = window.gBrowser.selectedBrowser as unknown as {
      browsingContext: { mediumOverride: string };
    };
    browsingContext.mediumOverride = 'print';
  });
}
