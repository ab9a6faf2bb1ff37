import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bringMarkIntoView } from '../../browsers/pointer.ts';
import { waitForPopover } from '../../browsers/popover.ts';
import { cardAtRest, cardOn } from './card.ts';
import { isMarked } from './expectations.ts';
import { scrollByFinger, stroke } from './finger.ts';
import { useBrowser } from './harness.ts';
import { currentMark, inCard, openMarked, termOn } from './popover-inside.ts';

const harness = useBrowser();
const phone = { width: 390, height: 760, hasTouch: true } as const;

async function openOnPhone(fixture: string): Promise<Page> {
  const page = await openMarked(harness, fixture);
  await page.setViewport(phone);
  await page.reload();
  await expect.poll(() => isMarked(page, harness.extension)).toBe(true);
  await bringMarkIntoView(page);
  return page;
}

/** The place of the sheet once it has slid in. */
async function laidOut(page: Page) {
  await expect.poll(async () => (await cardOn(page, harness))?.box.bottom).toBe(phone.height);
  const { box } = await cardAtRest(page, harness);
  return box;
}

async function tapMark(page: Page, text: string): Promise<void> {
  const { x, y } = await bringMarkIntoView(page, text);
  await page.touchscreen.tap(x, y);
}

test('a tap on a mark opens a sheet along the bottom, off the mark', async () => {
  const page = await openOnPhone('newspaper.html');
  await page.evaluate(() => document.body.style.setProperty('padding-block', '1000px 2000px'));
  const { x, y } = await bringMarkIntoView(page, 'frozen conflict');
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - 700);
  const from = await page.evaluate(() => scrollY);
  // Where the sheet is about to lie.
  await page.touchscreen.tap(x, 700);
  await expect.poll(() => termOn(page, harness)).toBe('Frozen conflict');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(from + 200);
  const box = await laidOut(page);
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  expect(box).toMatchObject({ left: 0, right: width });
  expect(box.top).toBeGreaterThanOrEqual(phone.height * 0.39);
  await expect.poll(async () => (await currentMark(page))?.bottom).toBeLessThan(box.top);
});

test('the sheet stays while the page is scrolled, and closes at a tap outside', async () => {
  const page = await openOnPhone('long-read.html');
  await tapMark(page, 'Minsk agreements');
  await expect.poll(() => termOn(page, harness)).toBe('Minsk agreements');
  await scrollByFinger(page, { x: 200, through: [260, 220, 160, 90] });
  expect(await termOn(page, harness)).toBe('Minsk agreements');
  await page.evaluate(() => scrollBy({ top: 900, behavior: 'instant' }));
  await page.waitForFunction(() => scrollY > 600);
  await laidOut(page);
  await page.touchscreen.tap(20, 40);
  await waitForPopover(page, 'closed');
});

test('pulled down by its bar it closes; pulled a little it comes back', async () => {
  const page = await openOnPhone('newspaper.html');
  await tapMark(page, 'frozen conflict');
  await expect.poll(() => termOn(page, harness)).toBe('Frozen conflict');
  const { top } = await laidOut(page);
  const from = top + 8;
  const pull = (by: number) =>
    stroke(page, { x: 195, through: [from, from + 0.3 * by, from + 0.6 * by, from + by] });
  await pull(30);
  await expect.poll(async () => (await cardOn(page, harness))?.box.top).toBe(top);
  await pull(160);
  await waitForPopover(page, 'closed');
});

test('Escape closes the sheet', async () => {
  const page = await openOnPhone('newspaper.html');
  await tapMark(page, 'frozen conflict');
  await expect.poll(() => termOn(page, harness)).toBe('Frozen conflict');
  await page.keyboard.press('Escape');
  await waitForPopover(page, 'closed');
});

test('a tap on another mark shows that one', async () => {
  const page = await openOnPhone('newspaper.html');
  await tapMark(page, 'frozen conflict');
  await expect.poll(() => termOn(page, harness)).toBe('Frozen conflict');
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await tapMark(page, 'Putin');
  await expect.poll(() => termOn(page, harness)).toBe('Vladimir Putin');
  expect((await inCard(page, '.frame', harness))?.text).toContain('Vladimir Putin');
});

test('a link goes where it leads', async () => {
  const page = await openOnPhone('newspaper.html');
  const box = await (await page.$('#split-link'))?.boundingBox();
  await page.touchscreen.tap((box?.x ?? 0) + 10, (box?.y ?? 0) + 8);
  await page.waitForFunction(() => location.pathname === '/destination.html');
});
