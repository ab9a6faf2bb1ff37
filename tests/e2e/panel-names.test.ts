import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { axeProblems } from './axe.ts';
import { useBrowser } from './harness.ts';
import { press } from './own-pages.ts';
import { pressRow, rowsIn, usePanels, wordsIn } from './panel.ts';
import { watchPointedOut } from './pointed-out.ts';

const harness = useBrowser();
const panels = usePanels(harness);

/** The names the panel lists below each heading. */
async function namesIn(panel: Page): Promise<Record<string, string[]>> {
  return panel.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.story-names section')].map((section) => [
        section.querySelector('h2')?.textContent ?? '',
        [...section.querySelectorAll('.story-go')].map((row) =>
          [...row.querySelectorAll('.story-term, [aria-hidden]')]
            .map(({ textContent }) => textContent)
            .join(' '),
        ),
      ]),
    ),
  );
}

async function lookForNames(fixture: string) {
  const both = await panels.openBoth(fixture);
  await press(both.panel, 'Names');
  return both;
}

test('finds who and what else a page names, and nothing that the glossary has', async () => {
  const { panel } = await lookForNames('also-named.html');
  await expect.poll(() => wordsIn(panel)).toContain('7 names found.');
  expect(await namesIn(panel)).toEqual({
    People: ['Ida Marlowe 2×', 'Tomás Reyl'],
    // The Minsk of the Minsk agreements is none of them.
    Places: ['Lisbon 2×', 'Minsk', 'Porto'],
    Organisations: ['University of Coimbra', 'Brookings Institution'],
  });
});

test('leads to each place of a name, across elements too, and leaves the page as it was', async () => {
  const { page, panel } = await lookForNames('also-named.html');
  const tree = () => page.evaluate(() => document.documentElement.outerHTML);
  const before = await tree();
  await expect.poll(() => wordsIn(panel)).toContain('names found.');
  const tops: number[] = [];
  const pointedOut = await watchPointedOut(page);
  for (const [at, place] of [1, 2, 1].entries()) {
    await pressRow(panel, 'Lisbon');
    await expect
      .poll(async () => (await rowsIn(panel)).map(({ text }) => text))
      .toContain(`Lisbon ${place}/2`);
    await expect.poll(async () => (await pointedOut())[at]?.text).toBe('Lisbon');
    tops.push(await page.evaluate(() => scrollY));
  }
  expect(tops[1]).toBeGreaterThan(tops[0] ?? 0);
  expect(tops[2]).toBe(tops[0]);
  expect(await tree()).toBe(before);
});

test('says when the page has changed under a name', async () => {
  const { page, panel } = await lookForNames('also-named.html');
  await expect.poll(() => wordsIn(panel)).toContain('names found.');
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('p')) paragraph.textContent = 'Nobody is named here.';
  });
  await pressRow(panel, 'Porto');
  await expect.poll(() => wordsIn(panel)).toContain('The page has changed since.');
});

test('says that it is looking, and keeps the rest of the panel in reach meanwhile', async () => {
  const { page, panel } = await panels.openBoth('also-named.html');
  await page.evaluate(() => {
    const paragraphs = Array.from({ length: 3000 }, (_, at) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = `On day ${at}, Ida Marlowe wrote from Porto to the University of Coimbra about the weather.`;
      return paragraph;
    });
    document.body.append(...paragraphs);
  });
  await press(panel, 'Names');
  await expect.poll(() => wordsIn(panel)).toContain('Looking for names…');
  await panel.waitForSelector('.names-progress');
  await press(panel, 'List');
  await expect.poll(async () => (await rowsIn(panel)).map(({ text }) => text)).toContain('Ukraine');
  await press(panel, 'Names');
  // Still at it, or it was no test of anything; and what it has found so far can be seen.
  await expect
    .poll(async () => (await namesIn(panel)).People)
    .toContainEqual(expect.stringMatching(/^Ida Marlowe \d/));
  await panel.waitForSelector('.names-progress');
});

test('reads English only, and says so', async () => {
  const { panel } = await lookForNames('german.html');
  await expect.poll(() => wordsIn(panel)).toContain('names can be found in English only');
});

test('asks the page for its text only when the reader asks for names, and keeps none of it', async () => {
  const { page, panel } = await panels.openBoth('also-named.html');
  const isWorking = () => panel.evaluate(() => document.querySelector('.story-names') !== null);
  expect(await isWorking()).toBe(false);
  await press(panel, 'Names');
  await expect.poll(() => wordsIn(panel)).toContain('names found.');
  const kept = await harness.extension.evaluate(async (api) =>
    JSON.stringify([await api.storage.local.get(), await api.storage.session.get()]),
  );
  expect(kept).not.toContain('Marlowe');
  await page.goto(harness.url('newspaper.html'));
  // Until then the panel may still show what it found on the page before.
  await expect.poll(() => wordsIn(panel)).not.toContain('Marlowe');
  await expect.poll(() => wordsIn(panel)).toMatch(/(No other names|names?) found\./);
  expect(await wordsIn(panel)).not.toContain('Marlowe');
});

test('axe finds nothing in the names', async () => {
  const { panel } = await lookForNames('also-named.html');
  await expect.poll(() => wordsIn(panel)).toContain('names found.');
  for (const theme of ['light', 'dark'] as const) {
    await harness.choose({ kind: 'field', name: 'theme', value: theme });
    await expect.poll(() => panel.evaluate(() => document.documentElement.style.colorScheme)).toBe(theme);
    await panel.setViewport({ width: 300, height: 700 });
    expect(await axeProblems(panel)).toEqual([]);
  }
});
