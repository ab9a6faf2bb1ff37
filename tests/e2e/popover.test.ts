import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bringMarkIntoView, hoverMark, moveTo } from '../../browsers/pointer.ts';
import { popoverTag, waitForPopover } from '../../browsers/popover.ts';
import { cardAtRest, cardOn, pressInCard } from './card.ts';
import { useBrowser, viewport } from './harness.ts';
import { openMarked, termOn } from './popover-inside.ts';

const harness = useBrowser();

const term = (page: Page) => termOn(page, harness);

test('opens beside a mark that the mouse rests on, inside the viewport and off the line', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  const mark = await hoverMark(page, 'Minsk agreements');
  await expect.poll(() => term(page)).toBe('Minsk agreements');
  const card = await cardAtRest(page, harness);
  expect(card.text).toContain('In the documents');
  expect(card.focused).toBe(false);
  const { left, top, right, bottom } = card.box;
  expect(left).toBeGreaterThanOrEqual(0);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(viewport.width);
  expect(bottom).toBeLessThanOrEqual(viewport.height);
  expect(top > mark.y || bottom < mark.y).toBe(true);
});

test('stays while the mouse goes into the card, and closes when it leaves both', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  await hoverMark(page, 'Minsk agreements');
  await expect.poll(() => term(page)).toBe('Minsk agreements');
  const { left, top, right, bottom } = (await cardAtRest(page, harness)).box;
  // At once: a busy machine takes longer for a way in steps than the card stays without the mouse.
  await page.mouse.move((left + right) / 2, (top + bottom) / 2);
  // Twice the grace that the card would have had, were the mouse outside of it.
  const stayed = await page.evaluate(async () => {
    const until = performance.now() + 600;
    let open = true;
    while (performance.now() < until) {
      await new Promise((frame) => requestAnimationFrame(frame));
      open &&= document.querySelector('backgrounder-popover:popover-open') !== null;
    }
    return open;
  });
  expect(stayed).toBe(true);
  await page.mouse.move(3, 790, { steps: 10 });
  await waitForPopover(page, 'closed');
});

test('finds the mark that the mouse stops on after a hurried way', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  const { x, y } = await bringMarkIntoView(page, 'Minsk agreements');
  // By ways of several lengths: each ends at another moment between two looks at what is under the mouse.
  for (const steps of [4, 5, 6, 7]) {
    await page.mouse.move(3, 790);
    await page.mouse.move(x, y, { steps });
    await waitForPopover(page, 'open');
    await page.keyboard.press('Escape');
    await waitForPopover(page, 'closed');
  }
});

test('opens at a click, and closes at Escape', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  const { x, y } = await bringMarkIntoView(page, 'Minsk agreements');
  await page.mouse.click(x, y);
  await expect.poll(() => term(page)).toBe('Minsk agreements');
  await page.keyboard.press('Escape');
  await waitForPopover(page, 'closed');
});

test('closes when the mark is scrolled away', async () => {
  const page = await openMarked(harness, 'long-read.html');
  await hoverMark(page, 'Minsk agreements');
  await expect.poll(() => term(page)).toBe('Minsk agreements');
  await page.mouse.wheel({ deltaY: 2500 });
  await waitForPopover(page, 'closed');
});

test('leaves a link its own click', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  await page.click('#split-link');
  await page.waitForFunction(() => location.pathname === '/destination.html');
});

test('leaves nothing of itself in the page once it is closed', async () => {
  const page = await openMarked(harness, 'long-read.html');
  const html = () => page.evaluate(() => document.documentElement.outerHTML);
  const before = await html();
  await hoverMark(page, 'NATO');
  await expect.poll(() => term(page)).toBe('NATO');
  expect(await html()).not.toBe(before);
  await page.keyboard.press('Escape');
  await expect.poll(html).toBe(before);
});

test('opens by a keyboard command with the focus inside, and gives the focus back', async () => {
  const page = await openMarked(harness, 'long-read.html');
  await page.focus('#before');
  await harness.extension.runCommand('open-card', page);
  await expect.poll(() => cardOn(page, harness)).toMatchObject({ term: 'Volodymyr Zelensky', focused: true });
  await page.keyboard.press('Escape');
  await waitForPopover(page, 'closed');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('before');
});

test('a keyboard command acts in the frame that the reader is in, and in no other', async () => {
  const page = await openMarked(harness, 'frames.html');
  const open = () =>
    Promise.all(
      page
        .frames()
        .map((frame) =>
          frame.evaluate((tag) => document.querySelector(tag)?.matches(':popover-open') ?? false, popoverTag),
        ),
    );
  await page.frames()[1]?.click('body');
  await harness.extension.runCommand('next-term', page);
  await expect.poll(open).toEqual([false, true]);
  await page.keyboard.press('Escape');
  await expect.poll(open).toEqual([false, false]);
  await page.click('p');
  await harness.extension.runCommand('next-term', page);
  await expect.poll(open).toEqual([true, false]);
});

test('steps through the terms by keyboard commands, those off the screen included', async () => {
  const page = await openMarked(harness, 'long-read.html');
  await harness.extension.runCommand('next-term', page);
  await expect.poll(() => term(page)).toBe('Volodymyr Zelensky');
  await harness.extension.runCommand('next-term', page);
  await expect.poll(() => term(page)).toBe('NATO');
  await harness.extension.runCommand('previous-term', page);
  await expect.poll(() => term(page)).toBe('Volodymyr Zelensky');
  await harness.extension.runCommand('previous-term', page);
  await expect.poll(() => term(page)).toBe('Vladimir Putin');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
});

test('opens a related entry in its place, with a way back', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  await hoverMark(page, 'Black Sea ceasefire');
  await expect.poll(() => term(page)).toBe('Black Sea ceasefire');
  await pressInCard(page, 'Riyadh talks', harness);
  await expect.poll(() => term(page)).toBe('Riyadh talks');
  await pressInCard(page, 'Back', harness);
  await expect.poll(() => term(page)).toBe('Black Sea ceasefire');
  await pressInCard(page, 'Close', harness);
  await waitForPopover(page, 'closed');
});

test.each([
  ['strict-policy.html', 'Zelensky', 'Volodymyr Zelensky'],
  ['shadow-root.html', 'Minsk agreements', 'Minsk agreements'],
  ['dark.html', 'Article 5', 'Article 5'],
])('opens on %s', async (fixture, text, expected) => {
  const page = await openMarked(harness, fixture);
  await hoverMark(page, text);
  await expect.poll(() => term(page)).toBe(expected);
});

test('a page cannot open a card with events that it makes up', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  const { x, y } = await bringMarkIntoView(page, 'Minsk agreements');
  await page.evaluate(
    (x, y) => {
      document.addEventListener('toggle', () => document.body.append('A card came or went.'), true);
      const at = { clientX: x, clientY: y, bubbles: true };
      document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent('pointermove', at));
      document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('click', at));
    },
    x,
    y,
  );
  // A real rest on another mark opens the one card that there should be.
  await moveTo(page, await bringMarkIntoView(page, 'frozen conflict'));
  await expect.poll(() => term(page)).toBe('Frozen conflict');
  // It is told of a moment after the card is there.
  const told = () => page.evaluate(() => document.body.innerText.match(/A card came or went/g)?.length);
  await expect.poll(told).toBe(1);
});
