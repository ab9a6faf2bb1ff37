import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hoverMark } from '../../browsers/pointer.ts';
import { waitForPopover } from '../../browsers/popover.ts';
import { cardOn } from './card.ts';
import { useBrowser } from './harness.ts';
import { currentMark, inCard, openMarked, press, termOn, timesPainted } from './popover-inside.ts';

const harness = useBrowser();
/** A page that tells so much of the subject that an everyday word is marked for it. */
async function openSurrounded(): Promise<Page> {
  const page = await openMarked(harness, 'dark.html');
  await page.evaluate(() => {
    const more = 'Ukraine, Russia, NATO and the Kremlin speak of sanctions and a ceasefire with Putin. ';
    document.body.insertAdjacentHTML('afterbegin', `<p>${more.repeat(12)}</p>`);
  });
  await expect.poll(() => timesPainted(page, 'sanctions')).toBeGreaterThan(11);
  return page;
}

const stored = () => harness.extension.evaluate((api) => api.storage.local.get());

test('says why the words are marked, with the word that spoke for it', async () => {
  const page = await openSurrounded();
  await hoverMark(page, 'sanctions');
  await expect.poll(() => termOn(page, harness)).toBe('Sanctions');
  expect((await inCard(page, '.card-why', harness))?.text).toMatch(
    /^Marked as “sanctions”, with “(Russia|Ukraine|Kremlin|NATO)” in the same sentence, on a page about the subject\.$/,
  );
});

test('takes an entry’s marks off this page at once and for good, and off no other', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  const before = await timesPainted(page, 'Black Sea ceasefire');
  await hoverMark(page, 'Minsk agreements');
  await expect.poll(() => termOn(page, harness)).toBe('Minsk agreements');
  await press(page, 'Correct this mark', harness);
  await expect.poll(async () => (await cardOn(page, harness))?.buttons).toContain('Not on this page');
  await press(page, 'Not on this page', harness);
  await expect.poll(() => timesPainted(page, 'Minsk agreements')).toBe(0);
  await expect
    .poll(async () => (await inCard(page, '[role=status]', harness))?.text)
    .toContain('Minsk agreements is no longer marked on this page.');
  await expect.poll(() => currentMark(page)).toBeUndefined();
  await expect.poll(() => timesPainted(page, 'Black Sea ceasefire')).toBe(before);
  expect(Object.keys(await stored())).toEqual([
    expect.stringMatching(/^not-here:127\.0\.0\.1 [0-9a-f]+ minsk-agreements$/),
  ]);

  await page.reload();
  await expect.poll(() => timesPainted(page, 'frozen conflict')).toBe(1);
  expect(await timesPainted(page, 'Minsk agreements')).toBe(0);
  const other = await openMarked(harness, 'long-read.html');
  await expect.poll(() => timesPainted(other, 'Minsk agreements')).toBe(1);
});

test('brings the marks and the card back when the correction is undone', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  await hoverMark(page, 'Minsk agreements');
  await expect.poll(() => termOn(page, harness)).toBe('Minsk agreements');
  await press(page, 'Correct this mark', harness);
  await press(page, 'Never mark Minsk agreements, however it is written', harness);
  await expect.poll(() => timesPainted(page, 'Minsk agreements')).toBe(0);
  expect(await stored()).toEqual({ 'muted:minsk-agreements': true });
  await press(page, 'Undo', harness);
  await expect.poll(() => timesPainted(page, 'Minsk agreements')).toBe(1);
  await expect.poll(() => termOn(page, harness)).toBe('Minsk agreements');
  await expect.poll(async () => (await currentMark(page))?.text).toBe('Minsk agreements');
  expect(await stored()).toEqual({});
});

test('never marks a written form again, in no tab, and goes by itself', async () => {
  const behind = await openMarked(harness, 'long-read.html');
  const page = await openMarked(harness, 'newspaper.html');
  await hoverMark(page, 'Putin');
  await expect.poll(() => termOn(page, harness)).toBe('Vladimir Putin');
  await press(page, 'Correct this mark', harness);
  await press(page, 'Never mark “Putin”', harness);
  await expect.poll(() => timesPainted(page, 'Putin')).toBe(0);
  expect(await stored()).toEqual({ 'alias:Putin': 'never' });
  await expect.poll(() => timesPainted(page, 'Zelensky')).toBe(1);
  await page.mouse.move(3, 790, { steps: 5 });
  await waitForPopover(page, 'closed');
  await behind.bringToFront();
  await behind.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
  await expect.poll(() => timesPainted(behind, 'Ukraine')).toBeGreaterThan(0);
  expect(await timesPainted(behind, 'Putin')).toBe(0);
});

test('offers to mark always what the surroundings decide, and not what is a name anyway', async () => {
  const page = await openSurrounded();
  await hoverMark(page, 'Putin');
  await expect.poll(() => termOn(page, harness)).toBe('Vladimir Putin');
  await press(page, 'Correct this mark', harness);
  await expect.poll(async () => (await cardOn(page, harness))?.buttons).toContain('Never mark “Putin”');
  expect((await cardOn(page, harness))?.buttons).not.toContain('Always mark “Putin”');
  await page.keyboard.press('Escape');
  await waitForPopover(page, 'closed');

  await hoverMark(page, 'sanctions');
  await expect.poll(() => termOn(page, harness)).toBe('Sanctions');
  await press(page, 'Correct this mark', harness);
  await press(page, 'Always mark “sanctions”', harness);
  await expect
    .poll(async () => (await inCard(page, '[role=status]', harness))?.text)
    .toContain('“sanctions” is always marked from now on.');
  expect(await stored()).toEqual({ 'alias:sanctions': 'always' });
  await page.keyboard.press('Escape');
  await waitForPopover(page, 'closed');
  await hoverMark(page, 'sanctions');
  await expect
    .poll(async () => (await inCard(page, '.card-why', harness))?.text)
    .toBe('Marked because you chose always to mark “sanctions”.');
});
