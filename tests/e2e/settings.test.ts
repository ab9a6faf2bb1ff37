import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { listedMarks, paintedMarks } from '../../browsers/marks.ts';
import { openAsExpected } from './as-expected.ts';
import { useBrowser } from './harness.ts';
import { pressSwitch, switchesIn } from './toolbar.ts';

const harness = useBrowser();

/** The categories painted on a page, in alphabetical order. */
async function categoriesOn(page: Page): Promise<string[]> {
  const marks = await paintedMarks(page);
  return [...new Set(marks.map(({ highlight }) => highlight.replace('-repeat', '')))].sort();
}

const inNewspaper = ['agreements', 'organisations', 'people', 'places', 'security', 'states'];
const inDark = ['agreements', 'economy', 'organisations', 'people', 'states'];

test('a category switched off leaves every open tab at once, and comes back', async () => {
  const newspaper = await openAsExpected(harness, 'newspaper.html');
  const dark = await openAsExpected(harness, 'dark.html');
  const loads = async () => [
    await newspaper.evaluate(() => performance.timeOrigin),
    await dark.evaluate(() => performance.timeOrigin),
  ];
  const before = await loads();
  await expect
    .poll(async () => [await categoriesOn(newspaper), await categoriesOn(dark)])
    .toEqual([inNewspaper, inDark]);
  const popup = await harness.extension.openPopup(dark);
  await pressSwitch(popup, 'Agreements and law');
  const left = [inNewspaper, inDark].map((categories) => categories.filter((id) => id !== 'agreements'));
  await expect.poll(async () => [await categoriesOn(newspaper), await categoriesOn(dark)]).toEqual(left);
  await pressSwitch(popup, 'Agreements and law');
  await expect
    .poll(async () => [await categoriesOn(newspaper), await categoriesOn(dark)])
    .toEqual([inNewspaper, inDark]);
  expect(await loads()).toEqual(before);
});

test('the popup counts the marks of the page, by category and group', async () => {
  const page = await openAsExpected(harness, 'blog.html');
  const marks = (await listedMarks(harness.extension)) ?? [];
  const count = (...ids: string[]) => String(marks.filter(({ category }) => ids.includes(category)).length);
  const popup = await harness.extension.openPopup(page);
  await expect
    .poll(() => switchesIn(popup))
    .toEqual([
      { label: 'Mark terms on every site', state: 'on', count: undefined },
      { label: 'On 127.0.0.1', state: 'on', count: undefined },
      { label: 'On this page', state: 'on', count: undefined },
      { label: 'Actors', state: 'on', count: `${count('people', 'states', 'organisations')} marks` },
      expect.objectContaining({
        label: expect.stringContaining('People'),
        state: 'on',
        count: count('people'),
      }),
      expect.objectContaining({
        label: expect.stringContaining('Countries'),
        state: 'on',
        count: count('states'),
      }),
      expect.objectContaining({
        label: expect.stringContaining('Organisations'),
        count: count('organisations'),
      }),
      {
        label: 'Terms',
        state: 'on',
        count: `${count('places', 'agreements', 'talks', 'security', 'diplomacy', 'economy')} marks`,
      },
      expect.objectContaining({ label: expect.stringContaining('Places'), count: count('places') }),
      expect.objectContaining({ label: expect.stringContaining('Agreements'), count: count('agreements') }),
      expect.objectContaining({ label: expect.stringContaining('Talks'), count: count('talks') }),
      expect.objectContaining({ label: expect.stringContaining('Security'), count: count('security') }),
      expect.objectContaining({ label: expect.stringContaining('Diplomacy'), count: count('diplomacy') }),
      expect.objectContaining({ label: expect.stringContaining('Economy'), count: count('economy') }),
    ]);
  expect(Number(count('people'))).toBeGreaterThan(2);
});

test('a group switches all of its categories', async () => {
  const page = await openAsExpected(harness, 'newspaper.html');
  const popup = await harness.extension.openPopup(page);
  await pressSwitch(popup, 'Terms');
  await expect.poll(() => categoriesOn(page)).toEqual(['organisations', 'people', 'states']);
  await pressSwitch(popup, 'Places');
  await expect.poll(() => categoriesOn(page)).toEqual(['organisations', 'people', 'places', 'states']);
  await expect
    .poll(async () => (await switchesIn(popup)).find(({ label }) => label === 'Terms')?.state)
    .toBe('mixed');
});

test('a site switched off stays unmarked when it is loaded again, until it is switched on', async () => {
  const page = await openAsExpected(harness, 'newspaper.html');
  await pressSwitch(await harness.extension.openPopup(page), 'On 127.0.0.1');
  await expect.poll(() => categoriesOn(page)).toEqual([]);
  await page.reload();
  const popup = await harness.extension.openPopup(page);
  await expect
    .poll(async () => (await switchesIn(popup))[1])
    .toMatchObject({ label: 'On 127.0.0.1', state: 'off' });
  expect(await categoriesOn(page)).toEqual([]);
  await pressSwitch(popup, 'On 127.0.0.1');
  await expect.poll(() => categoriesOn(page)).toEqual(inNewspaper);
});

test('a page switched off stays unmarked, whatever the rest of its site is', async () => {
  const page = await openAsExpected(harness, 'newspaper.html');
  const popup = await harness.extension.openPopup(page);
  await pressSwitch(popup, 'On this page');
  await expect.poll(() => categoriesOn(page)).toEqual([]);
  await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain('off on this page');
  await page.reload();
  await openAsExpected(harness, 'dark.html');
  await page.bringToFront();
  expect(await categoriesOn(page)).toEqual([]);
  // Switching the site takes back what was said of the page.
  const again = await harness.extension.openPopup(page);
  await pressSwitch(again, 'On 127.0.0.1');
  await pressSwitch(again, 'On 127.0.0.1');
  await expect.poll(() => categoriesOn(page)).toEqual(inNewspaper);
});

test('one page alone can be marked of a site that is off', async () => {
  await harness.choose({ kind: 'field', name: 'where', value: 'only' });
  const page = await harness.open('newspaper.html');
  const other = await harness.open('dark.html');
  const popup = await harness.extension.openPopup(page);
  await pressSwitch(popup, 'On this page');
  await expect.poll(() => categoriesOn(page)).toEqual(inNewspaper);
  await other.bringToFront();
  expect(await categoriesOn(other)).toEqual([]);
});

test('what was said of a page holds when the page turns into another without loading it', async () => {
  const page = await openAsExpected(harness, 'single-page.html');
  await pressSwitch(await harness.extension.openPopup(page), 'On this page');
  await expect.poll(() => categoriesOn(page)).toEqual([]);
  await page.bringToFront();
  await page.click('#to-second');
  await expect.poll(() => categoriesOn(page)).toContain('people');
  await page.goBack();
  await expect.poll(() => categoriesOn(page)).toEqual([]);
});

test('a command switches the page off and on, with keys that the reader gave it', async () => {
  // Chromium lets no extension set keys; its driver raises the command itself.
  if (inject('browser') === 'firefox') {
    await harness.extension.evaluate((api) =>
      api.commands.update({ name: 'toggle-page', shortcut: 'Alt+Shift+Y' }),
    );
  }
  const page = await openAsExpected(harness, 'newspaper.html');
  await harness.extension.killBackground();
  await harness.extension.runCommand('toggle-page', page);
  await expect.poll(() => categoriesOn(page)).toEqual([]);
  await harness.extension.runCommand('toggle-page', page);
  await expect.poll(() => categoriesOn(page)).toEqual(inNewspaper);
  // Three presses at once: each finds what the one before has kept.
  await harness.extension.runCommand('toggle-page', page, 3);
  await expect.poll(() => categoriesOn(page)).toEqual([]);
  await harness.extension.runCommand('toggle-page', page, 3);
  await expect.poll(() => categoriesOn(page)).toEqual(inNewspaper);
});

test('switched off everywhere, nothing is marked, open tabs included', async () => {
  const newspaper = await openAsExpected(harness, 'newspaper.html');
  const framed = await openAsExpected(harness, 'frames.html');
  const popup = await harness.extension.openPopup(framed);
  await pressSwitch(popup, 'Mark terms on every site');
  const everywhere = async () =>
    (await Promise.all([newspaper, ...framed.frames()].map(paintedMarks))).flat();
  await expect.poll(everywhere).toEqual([]);
  await pressSwitch(popup, 'Mark terms on every site');
  // What is near a viewport shows only in a tab that is rendered.
  await newspaper.bringToFront();
  await expect.poll(() => categoriesOn(newspaper)).toEqual(inNewspaper);
});

test('damaged settings count as the defaults, field by field', async () => {
  await harness.extension.evaluate((api) =>
    api.storage.local.set({
      enabled: 'yes',
      'category:people': 7,
      'category:states': false,
      later: { version: 9 },
    }),
  );
  const page = await harness.open('dark.html');
  await expect.poll(() => categoriesOn(page)).toEqual(inDark.filter((id) => id !== 'states'));
});
