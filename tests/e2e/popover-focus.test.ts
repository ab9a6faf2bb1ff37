import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitForPopover } from '../../browsers/popover.ts';
import { cardOn } from './card.ts';
import { useBrowser } from './harness.ts';
import { openMarked } from './popover-inside.ts';

// Whoever closes a card goes on where they were, whatever of the page's it was that had the focus.

const harness = useBrowser();

async function openByKey(page: Page): Promise<void> {
  await harness.extension.runCommand('open-card', page);
  await expect.poll(() => cardOn(page, harness)).toMatchObject({ term: 'NATO', focused: true });
}

async function dismiss(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await waitForPopover(page, 'closed');
}

test('gives the focus back to a field in a component of a component, and to the caret in it', async () => {
  const page = await openMarked(harness, 'focus.html');
  await page.evaluate(() => {
    const inner = document.querySelector('search-field')?.shadowRoot?.querySelector('inner-field');
    const field = inner?.shadowRoot?.querySelector('input');
    field?.focus();
    field?.setSelectionRange(2, 2);
  });
  await openByKey(page);
  await dismiss(page);
  await page.keyboard.type('!');
  const written = () =>
    page.evaluate(() => {
      const inner = document.querySelector('search-field')?.shadowRoot?.querySelector('inner-field');
      return inner?.shadowRoot?.querySelector('input')?.value;
    });
  await expect.poll(written).toBe('le!tters');
});

test.each(['#drawn', '#formula', 'closed-field'])('gives the focus back to %s', async (selector) => {
  const page = await openMarked(harness, 'focus.html');
  const isFocused = () =>
    page.evaluate((selector) => document.querySelector(selector)?.matches(':focus'), selector);
  await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), selector);
  await expect.poll(isFocused).toBe(true);
  await openByKey(page);
  expect(await isFocused()).toBe(false);
  await dismiss(page);
  await expect.poll(isFocused).toBe(true);
});

test('gives back the selection where what had the focus can have none any more', async () => {
  const page = await openMarked(harness, 'focus.html');
  await page.evaluate(() => {
    document.getElementById('fades')?.focus();
    getSelection()?.selectAllChildren(document.getElementById('quote') as Node);
  });
  await openByKey(page);
  await page.evaluate(() => {
    document.getElementById('fades')?.setAttribute('disabled', '');
    getSelection()?.removeAllRanges();
  });
  await dismiss(page);
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('The clerk read it twice.');
});
