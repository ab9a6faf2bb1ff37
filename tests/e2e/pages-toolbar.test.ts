import { expect, test } from 'vitest';
import { listedMarks, paintedMarks } from '../../browsers/marks.ts';
import { disappointments } from './expectations.ts';
import { useBrowser } from './harness.ts';
import { fill, press } from './own-pages.ts';
import { termOn } from './popover-inside.ts';

const harness = useBrowser();

async function openBoth() {
  const page = await harness.open('newspaper.html');
  await expect.poll(() => disappointments(page, harness.extension)).toEqual([]);
  const popup = await harness.extension.openPopup(page);
  await popup.waitForSelector('.shares');
  return { page, popup };
}

test('says how many marks of how many entries the page has', async () => {
  const { popup } = await openBoth();
  const marks = (await listedMarks(harness.extension)) ?? [];
  const entries = new Set(marks.map(({ entry }) => entry)).size;
  await expect
    .poll(() => popup.$eval('.toolbar-summary', (found) => found.textContent))
    .toBe(`${marks.length} marks on this page, of ${entries} entries`);
});

test('goes on counting while the page is read and changes', async () => {
  const { page, popup } = await openBoth();
  const count = () =>
    popup.$eval('.toolbar-summary', (found) => Number.parseInt(found.textContent ?? '', 10));
  const before = (await listedMarks(harness.extension))?.length ?? 0;
  await expect.poll(count).toBe(before);
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Putin and Zelensky spoke of Ukraine and NATO.';
    document.querySelector('p')?.after(paragraph);
  });
  await expect.poll(count).toBe(before + 4);
});

test('steps through the page’s terms', async () => {
  const { page, popup } = await openBoth();
  const marks = (await listedMarks(harness.extension)) ?? [];
  const terms: (string | undefined)[] = [];
  for (const step of ['Next term', 'Next term', 'Previous term']) {
    await press(popup, step);
    let term: string | undefined;
    // Between two cards there is none for a moment, or one that is still being looked up.
    const isNext = async () => {
      term = await termOn(page, harness);
      return term !== undefined && term !== terms.at(-1);
    };
    await expect.poll(isNext).toBe(true);
    terms.push(term);
  }
  expect(marks.length).toBeGreaterThan(2);
  expect(terms[0]).toBe(terms[2]);
  expect(terms[0]).not.toBe(terms[1]);
});

test('marks fewer mentions at once', async () => {
  const { page, popup } = await openBoth();
  const repeats = async () =>
    (await paintedMarks(page)).filter(({ highlight }) => highlight.endsWith('-repeat')).length;
  expect(await repeats()).toBeGreaterThan(0);
  await fill(popup, 'Of each term', 'page');
  await expect.poll(repeats).toBe(0);
  await fill(popup, 'Of each term', 'every');
  await expect.poll(repeats).toBeGreaterThan(0);
});

test.each([
  ['Glossary', 'glossary.html'],
  ['Options', 'options.html'],
])('leads to %s', async (name, path) => {
  const { popup } = await openBoth();
  await press(popup, name);
  const open = () =>
    harness.extension.evaluate(async (api, path) => {
      const tabs = await api.tabs.query({ url: `${api.runtime.getURL(path)}*` });
      return tabs.map(({ active }) => active);
    }, path);
  await expect.poll(open).toEqual([true]);
  await harness.extension.evaluate(async (api, path) => {
    const tabs = await api.tabs.query({ url: `${api.runtime.getURL(path)}*` });
    await api.tabs.remove(tabs.flatMap(({ id }) => id ?? []));
  }, path);
});

test.each([
  ['a PDF file', 'report.pdf', 'This page cannot be read.'],
  ['a picture', 'alive/chart.svg', 'It is a picture by itself.'],
])('says that it cannot read %s', async (_kind, file, words) => {
  const page = await harness.open(file);
  const popup = await harness.extension.openPopup(page);
  await expect.poll(() => popup.$eval('.toolbar', (found) => found.textContent)).toContain(words);
  expect(await popup.$eval('.toolbar', (found) => found.textContent)).not.toContain('On this page');
});
