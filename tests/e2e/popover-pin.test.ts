import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bringMarkIntoView, hoverMark, moveTo } from '../../browsers/pointer.ts';
import { waitForPopover } from '../../browsers/popover.ts';
import { cardAtRest, cardOn, pressInCard } from './card.ts';
import { useBrowser, viewport } from './harness.ts';
import { inCard, openMarked, press, termOn } from './popover-inside.ts';

const harness = useBrowser();

async function pinned(fixture: string, text: string, term: string): Promise<Page> {
  const page = await openMarked(harness, fixture);
  await hoverMark(page, text);
  await expect.poll(() => termOn(page, harness)).toBe(term);
  await press(page, 'Keep open', harness);
  await expect.poll(async () => (await inCard(page, '.frame-pin', harness))?.pressed).toBe('true');
  return page;
}

/** Waits in the page for some frames: long enough for anything that was going to close the card. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const until = performance.now() + 900;
    while (performance.now() < until) await new Promise((frame) => requestAnimationFrame(frame));
  });
}

test('stays where it is while the reader scrolls, presses and points elsewhere', async () => {
  const page = await pinned('long-read.html', 'Minsk agreements', 'Minsk agreements');
  const { box } = await cardAtRest(page, harness);
  await page.mouse.move(4, 780, { steps: 4 });
  await page.mouse.wheel({ deltaY: 3000 });
  await page.waitForFunction(() => scrollY > 2000);
  await page.mouse.click(4, 780);
  await rest(page);
  expect(await cardOn(page, harness)).toMatchObject({ term: 'Minsk agreements', box });
  await moveTo(page, await bringMarkIntoView(page));
  await rest(page);
  expect(await termOn(page, harness)).toBe('Minsk agreements');
});

test('keeps off its mark, pinned, with its corrections open and with another card in its place', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  // As much room above as below, and not enough for all of the card on either side.
  await page.setViewport({ width: 900, height: 640 });
  const point = await hoverMark(page, 'Minsk agreements');
  await expect.poll(() => termOn(page, harness)).toBe('Minsk agreements');
  const off = async () => {
    const { box } = await cardAtRest(page, harness);
    return box.bottom < point.y || box.top > point.y;
  };
  const before = await cardAtRest(page, harness);
  await press(page, 'Keep open', harness);
  await expect.poll(async () => (await inCard(page, '.frame-pin', harness))?.pressed).toBe('true');
  expect((await cardAtRest(page, harness)).box).toEqual(before.box);
  await press(page, 'Correct this mark', harness);
  await expect.poll(off).toBe(true);
  await press(page, 'Correct this mark', harness);
  await pressInCard(page, 'Frozen conflict', harness);
  await expect.poll(() => termOn(page, harness)).toBe('Frozen conflict');
  await expect.poll(off).toBe(true);
  await page.setViewport({ ...viewport });
});

test('stays where it is while the page’s own dialogs come and go', async () => {
  const page = await pinned('newspaper.html', 'Minsk agreements', 'Minsk agreements');
  const { box } = await cardAtRest(page, harness);
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<dialog>A word from us</dialog>'));
  for (const comes of [true, false, true, false]) {
    await page.evaluate(async (comes) => {
      const dialog = document.querySelector('dialog');
      const toggled = new Promise((done) => dialog?.addEventListener('toggle', done, { once: true }));
      if (comes) dialog?.showModal();
      else dialog?.close();
      await toggled;
    }, comes);
    expect(await cardAtRest(page, harness)).toMatchObject({ term: 'Minsk agreements', box });
  }
});

test('moves no further than a smaller window makes it', async () => {
  const page = await pinned('newspaper.html', 'Kakhov­ka dam', 'Kakhovka dam');
  await page.setViewport({ width: 400, height: 300 });
  await expect
    .poll(async () => {
      const { left, top, right, bottom } = (await cardOn(page, harness))?.box ?? {
        left: -1,
        top: -1,
        right: 1e3,
        bottom: 1e3,
      };
      return left >= 0 && top >= 0 && right <= 400 && bottom <= 300;
    })
    .toBe(true);
  await page.setViewport({ ...viewport });
});

test('closes when it is unpinned and its mark is out of view, and at Escape', async () => {
  const page = await pinned('long-read.html', 'Minsk agreements', 'Minsk agreements');
  await page.evaluate(() => scrollTo({ top: 3000, behavior: 'instant' }));
  await press(page, 'Keep open', harness);
  await waitForPopover(page, 'closed');

  const other = await pinned('newspaper.html', 'Minsk agreements', 'Minsk agreements');
  await other.keyboard.press('Escape');
  await waitForPopover(other, 'closed');
});

test('gives way to a mark that is opened on purpose', async () => {
  const page = await pinned('newspaper.html', 'Minsk agreements', 'Minsk agreements');
  const { x, y } = await bringMarkIntoView(page, 'Putin');
  await page.mouse.click(x, y);
  await expect.poll(() => termOn(page, harness)).toBe('Vladimir Putin');
  expect((await inCard(page, '.frame-pin', harness))?.pressed).toBe('false');
});

test('lets the keyboard past it', async () => {
  const page = await openMarked(harness, 'long-read.html');
  await harness.extension.runCommand('open-card', page);
  await expect.poll(() => cardOn(page, harness)).toMatchObject({ focused: true });
  // Trapped: round and round, never out.
  for (let press = 0; press < 12; press++) await page.keyboard.press('Tab');
  await expect.poll(() => cardOn(page, harness)).toMatchObject({ focused: true });
  await press(page, 'Keep open', harness);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await expect.poll(() => cardOn(page, harness)).toMatchObject({ focused: false });
});
