import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitForPopover } from '../../browsers/popover.ts';
import { useBrowser } from './harness.ts';
import { openMarked, termOn } from './popover-inside.ts';

const harness = useBrowser();

async function command(page: Page, name: 'open-card' | 'next-term', term: string): Promise<void> {
  await harness.extension.runCommand(name, page);
  await expect.poll(() => termOn(page, harness)).toBe(term);
}

async function dismiss(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await waitForPopover(page, 'closed');
}

test('opens the card of the term that was stepped to last, and goes on from there', async () => {
  const page = await openMarked(harness, 'long-read.html');
  for (const term of ['Volodymyr Zelensky', 'NATO', 'Minsk agreements'])
    await command(page, 'next-term', term);
  await dismiss(page);
  await command(page, 'open-card', 'Minsk agreements');
  await dismiss(page);
  await command(page, 'next-term', 'Ukraine');
});

test('opens the card of the first term wholly in view, where the last one is not, and never scrolls', async () => {
  const page = await openMarked(harness, 'long-read.html');
  await command(page, 'next-term', 'Volodymyr Zelensky');
  await dismiss(page);
  // The top edge cuts the first line, with Zelensky and NATO in it, in half.
  const cut = await page.evaluate(() => {
    const line = document.querySelector('p')?.getBoundingClientRect();
    scrollTo({ top: (line?.top ?? 0) + (line?.height ?? 0) / 2, behavior: 'instant' });
    return scrollY;
  });
  expect(cut).toBeGreaterThan(0);
  await command(page, 'open-card', 'Minsk agreements');
  expect(await page.evaluate(() => scrollY)).toBe(cut);
});

test('opens the card at the caret, once the reader moved it there, but not ever after', async () => {
  const page = await openMarked(harness, 'long-read.html');
  await command(page, 'next-term', 'Volodymyr Zelensky');
  await dismiss(page);
  await page.evaluate(() => {
    const text = document.querySelectorAll('p')[1]?.firstChild;
    if (text) getSelection()?.collapse(text, text.textContent?.indexOf('Minsk'));
  });
  await command(page, 'open-card', 'Minsk agreements');
  await command(page, 'next-term', 'Ukraine');
  await dismiss(page);
  await command(page, 'open-card', 'Ukraine');
});
