import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { bringMarkIntoView, hoverMark, type Point } from '../../browsers/pointer.ts';
import { waitForPopover } from '../../browsers/popover.ts';
import { cardAtRest } from './card.ts';
import { useBrowser } from './harness.ts';
import { openMarked, press, termOn } from './popover-inside.ts';

const harness = useBrowser();

/** The middle of an element's first line, in client pixels. */
function middleOf(page: Page, selector: string): Promise<Point> {
  return page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getClientRects()[0] as DOMRect;
    return { x: left + width / 2, y: top + height / 2 };
  });
}

/** The number of characters selected. */
const selected = (page: Page) => page.evaluate(() => String(getSelection()).length);

const told = (page: Page) => page.evaluate('told');

async function openCard(page: Page, text: string, term: string): Promise<Point> {
  const mark = await hoverMark(page, text);
  await expect.poll(() => termOn(page, harness)).toBe(term);
  return mark;
}

test('words are selected from a mark on, under its card, which goes', async () => {
  const page = await openMarked(harness, 'dragged.html');
  const mark = await openCard(page, 'NATO', 'NATO');
  // Now it stays, wherever the mouse goes.
  await page.mouse.click(mark.x, mark.y);
  const { box } = await cardAtRest(page, harness);
  const last = await middleOf(page, '#last');
  await page.mouse.down();
  // Through where the card is, and on.
  await page.mouse.move(mark.x, box.top + 40, { steps: 4 });
  expect(await selected(page)).toBeGreaterThan(60);
  await waitForPopover(page, 'closed');
  await page.mouse.move(last.x, last.y, { steps: 4 });
  await page.mouse.up();
  expect(await selected(page)).toBeGreaterThan(400);
});

test('no card opens over words that are being selected, however long the hand rests', async () => {
  const page = await openMarked(harness, 'dragged.html');
  const mark = await bringMarkIntoView(page, 'NATO');
  const first = await middleOf(page, '#first');
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  await page.mouse.move(mark.x, mark.y, { steps: 4 });
  const opened = await page.evaluate(async () => {
    const until = performance.now() + 1500;
    let opened = false;
    while (performance.now() < until) {
      await new Promise((frame) => requestAnimationFrame(frame));
      opened ||= document.querySelector('backgrounder-popover') !== null;
    }
    return opened;
  });
  expect(opened).toBe(false);
  await page.mouse.up();
  // Let go and moved on, it is a mark like others.
  await page.mouse.move(mark.x + 1, mark.y);
  await expect.poll(() => termOn(page, harness)).toBe('NATO');
});

test('what the page moves with the mouse is let go where the card was', async () => {
  const page = await openMarked(harness, 'dragged.html');
  const mark = await openCard(page, 'Kremlin', 'Kremlin');
  const { box } = await cardAtRest(page, harness);
  await page.mouse.down();
  await page.mouse.move(mark.x + 10, (box.top + box.bottom) / 2, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => told(page)).toEqual(['taken', 'let go']);
  await waitForPopover(page, 'closed');
});

test('a press that hardly moves keeps its card', async () => {
  const page = await openMarked(harness, 'dragged.html');
  const { x, y } = await openCard(page, 'NATO', 'NATO');
  await page.evaluate("document.addEventListener('toggle', ({ newState }) => told.push(newState), true)");
  await page.mouse.down();
  await page.mouse.move(x + 1, y + 1);
  await page.mouse.up();
  await page.mouse.move(x, y);
  await cardAtRest(page, harness);
  expect(await told(page)).toEqual([]);
  expect(await termOn(page, harness)).toBe('NATO');
});

test('under a card that is kept open, words are selected too, and it can be used again', async () => {
  const page = await openMarked(harness, 'dragged.html');
  const mark = await openCard(page, 'NATO', 'NATO');
  await press(page, 'Keep open', harness);
  const { box } = await cardAtRest(page, harness);
  await page.mouse.move(mark.x, mark.y);
  await page.mouse.down();
  await page.mouse.move(mark.x, box.top + 40, { steps: 4 });
  expect(await selected(page)).toBeGreaterThan(60);
  await page.mouse.up();
  expect(await termOn(page, harness)).toBe('NATO');
  await press(page, 'Keep open', harness);
  await page.keyboard.press('Escape');
  await waitForPopover(page, 'closed');
});

// Firefox's driver plays no dropping.
test.runIf(inject('browser') === 'chrome')('a link is dropped where its card was', async () => {
  const page = await openMarked(harness, 'dragged.html');
  const mark = await openCard(page, 'Zelensky', 'Volodymyr Zelensky');
  const target = await middleOf(page, '#target');
  await page.mouse.down();
  await page.mouse.move(mark.x + 10, mark.y + 10, { steps: 4 });
  await page.mouse.move(target.x, target.y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => told(page)).toEqual(['dropped']);
});
