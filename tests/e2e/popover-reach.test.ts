import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { bringMarkIntoView, hoverMark, moveTo } from '../../browsers/pointer.ts';
import { waitForPopover } from '../../browsers/popover.ts';
import { type CardOnScreen, cardAtRest, cardOn } from './card.ts';
import { watchCards } from './card-changes.ts';
import { useBrowser, viewport } from './harness.ts';
import { currentMark, inCard, openMarked, press, termOn, timesPainted } from './popover-inside.ts';

const harness = useBrowser();

async function opened(page: Page, text: string, term: string): Promise<CardOnScreen['box']> {
  await hoverMark(page, text);
  await expect.poll(() => termOn(page, harness)).toBe(term);
  return (await cardAtRest(page, harness)).box;
}

test('a slow, slanted way to the card, over other marks, does not close or replace it', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  await page.evaluate(() => {
    const row =
      '<p style="font-size: 2em">A frozen conflict, Zelensky, Starmer, Macron, Ukraine, Russia, NATO, Putin</p>';
    document.querySelector('article')?.insertAdjacentHTML('afterbegin', row);
  });
  await expect.poll(() => timesPainted(page, 'Starmer')).toBe(1);
  const box = await opened(page, 'frozen conflict', 'Frozen conflict');
  const from = await bringMarkIntoView(page, 'frozen conflict');
  const changes = await watchCards(page);
  // Along the line, so that the pointer is on the next mark for longer than the dwell.
  const goal = { x: box.right - 10, y: box.top > from.y ? box.top + 6 : box.bottom - 6 };
  const steps = 100;
  for (let step = 1; step <= steps; step++) {
    const along = (start: number, end: number) => start + ((end - start) * step) / steps;
    const frame = page.evaluate(() => new Promise<void>((shown) => requestAnimationFrame(() => shown())));
    await Promise.all([page.mouse.move(along(from.x, goal.x), along(from.y, goal.y)), frame]);
  }
  // Half a dwell is 150 ms. Where the machine itself made the pointer rest, a card may have come of it.
  expect((await changes()).filter(({ rested }) => rested < 120)).toEqual([]);
});

test.each([
  ['320 px wide', { width: 320, height: 640 }],
  ['zoomed to 400 %', { width: 320, height: 256 }],
])('%s, the card is in view, off its line, and all of it can be reached', async (_name, size) => {
  const page = await openMarked(harness, 'newspaper.html');
  await page.setViewport(size);
  await page.evaluate(() => document.querySelector('.fact')?.remove());
  const box = await opened(page, 'Minsk agreements', 'Minsk agreements');
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(size.width);
  expect(box.bottom).toBeLessThanOrEqual(size.height);
  const mark = await currentMark(page);
  expect(box.bottom <= (mark?.top ?? 0) || box.top >= (mark?.bottom ?? 0)).toBe(true);
  await press(page, 'Correct this mark', harness);
  await press(page, 'Not on this page', harness);
  await expect.poll(() => timesPainted(page, 'Minsk agreements')).toBe(0);
  await page.setViewport({ ...viewport });
});

test.runIf(inject('browser') === 'chrome')(
  'under pinch zoom the card is in the part of the page that is seen',
  async () => {
    const page = await openMarked(harness, 'newspaper.html');
    const session = await page.createCDPSession();
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 3 });
    await page.waitForFunction(() => (visualViewport?.scale ?? 1) > 2.9);
    await harness.extension.runCommand('open-card', page);
    await expect.poll(() => termOn(page, harness)).toBeDefined();
    const { box } = await cardAtRest(page, harness);
    const seen = await page.evaluate(() => {
      const { offsetLeft = 0, offsetTop = 0, width = 0, height = 0 } = visualViewport ?? {};
      return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
    });
    expect(box.left).toBeGreaterThanOrEqual(seen.left);
    expect(box.top).toBeGreaterThanOrEqual(seen.top);
    expect(box.right).toBeLessThanOrEqual(seen.right + 0.5);
    expect(box.bottom).toBeLessThanOrEqual(seen.bottom + 0.5);
  },
);

test('Escape leads back to where the reader was, from anywhere in the card', async () => {
  const page = await openMarked(harness, 'long-read.html');
  await page.focus('#before');
  await moveTo(page, await bringMarkIntoView(page, 'Minsk agreements'));
  await expect.poll(() => termOn(page, harness)).toBe('Minsk agreements');
  // By hovering alone focus stays where it is.
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  await press(page, 'Correct this mark', harness);
  await page.keyboard.press('Tab');
  await expect.poll(() => cardOn(page, harness)).toMatchObject({ focused: true });
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await inCard(page, '.frame-note button', harness))?.focused).toBe(true);
  await page.keyboard.press('Escape');
  await waitForPopover(page, 'closed');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('before');
});

test('marks under a link that is stretched over its teaser open their cards', async () => {
  const page = await openMarked(harness, 'teasers.html');
  for (const [text, term] of [
    ['Macron', 'Emmanuel Macron'],
    ['NATO', 'NATO'],
  ] as const) {
    await opened(page, text, term);
    await page.keyboard.press('Escape');
    await waitForPopover(page, 'closed');
  }
});

test('marks behind something else of the page’s open none', async () => {
  const page = await openMarked(harness, 'teasers.html');
  await page.evaluate(() => {
    const below = document.querySelector('#below') as Element;
    scrollBy({ top: below.getBoundingClientRect().top - 20, behavior: 'instant' });
  });
  const hidden = await page.$eval('#below', (below) => {
    const range = document.createRange();
    range.selectNodeContents(below);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await moveTo(page, hidden);
  const opens = await page.evaluate(async () => {
    const until = performance.now() + 1000;
    let opens = false;
    while (performance.now() < until) {
      await new Promise((frame) => requestAnimationFrame(frame));
      opens ||= document.querySelector('backgrounder-popover') !== null;
    }
    return opens;
  });
  expect(opens).toBe(false);
});
