import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hoverMark } from '../../browsers/pointer.ts';
import { popoverTag, waitForPopover } from '../../browsers/popover.ts';
import { openAsExpected } from './as-expected.ts';
import { cardOn } from './card.ts';
import { useBrowser } from './harness.ts';

const harness = useBrowser();

test('a page that plays the reader opens no card', async () => {
  // Without a dwell, what the page plays would open a card before the true pointer gets anywhere.
  await harness.choose({ kind: 'field', name: 'dwell', value: 0 });
  const page = await openAsExpected(harness, 'hostile/events.html');
  await page.evaluate((tag) => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    document.addEventListener(
      'pointermove',
      ({ isTrusted }) => seen.push(isTrusted ? 'reader' : 'page'),
      true,
    );
    new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (node.nodeName.toLowerCase() === tag) seen.push('card');
      }
    }).observe(document.documentElement, { childList: true });
  }, popoverTag);
  await page.evaluate('play()');
  await hoverMark(page, 'NATO');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('NATO');
  const seen = (await page.evaluate('seen')) as string[];
  expect([...new Set(seen)]).toEqual(['page', 'reader', 'card']);
});

test('a page can look for the card, and not into it', async () => {
  const page = await openAsExpected(harness, 'hostile/events.html');
  await hoverMark(page, 'NATO');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('NATO');
  const seen = await page.evaluate((tag) => {
    const host = document.querySelector(tag);
    return { inside: host?.shadowRoot ?? null, text: host?.textContent, children: host?.childNodes.length };
  }, popoverTag);
  expect(seen).toEqual({ inside: null, text: '', children: 0 });
});

test('a page that plays Escape and presses closes no card, and its key is its own', async () => {
  const page = await openAsExpected(harness, 'hostile/events.html');
  await hoverMark(page, 'NATO');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('NATO');
  const taken = await page.evaluate(async () => {
    const taken: boolean[] = [];
    document.addEventListener('keydown', ({ defaultPrevented }) => taken.push(defaultPrevented));
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    document.body.dispatchEvent(key);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'mouse' }));
    document.body.dispatchEvent(new PointerEvent('click', { bubbles: true, pointerType: 'touch' }));
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    return taken;
  });
  expect(taken).toEqual([false]);
  expect((await cardOn(page, harness))?.term).toBe('NATO');
  await page.keyboard.press('Escape');
  await waitForPopover(page, 'closed');
});

test.each([
  'remove',
  'rename',
  'later remove',
  'later rename',
  'hide',
  'move',
  'freeze',
  'disable',
  'refuse',
])('a page that would %s the card’s element loses the reader no key, and no later card', async (trap) => {
  await harness.choose({ kind: 'field', name: 'dwell', value: 0 });
  const page = await openAsExpected(harness, 'hostile/trap.html');
  await page.evaluate(`trap = traps['${trap}']`);
  await hoverMark(page, 'NATO');
  await page.waitForFunction('sprung');
  const staysOpen = trap === 'freeze' || trap === 'disable';
  if (staysOpen) await expect.poll(() => cardIsSeen(page)).toBe(true);
  else await waitForPopover(page, 'closed');
  await page.keyboard.press('Escape');
  await waitForPopover(page, 'closed');
  // What cannot be seen must not take the key: it is the page's then.
  await expect.poll(() => page.evaluate('pressed')).toEqual(staysOpen ? [] : [['Escape', false]]);
  await page.evaluate('trap = traps.none');
  // At once: without a dwell, every mark on a way in steps would open its card.
  await page.mouse.move(500, 700);
  await hoverMark(page, 'Minsk agreements');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('Minsk agreements');
});

/** Whether the card has a box in view, and no style that takes it out of sight. */
function cardIsSeen(page: Page): Promise<boolean | undefined> {
  return harness.browser.evaluateInClosedShadow({ page, tag: popoverTag }, (root) => {
    const card = root.querySelector('[role=dialog]');
    const { left = 0, right = 0, width = 0 } = card?.getBoundingClientRect() ?? {};
    const shows = card?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return (
      shows === true && width > 200 && left >= 0 && right <= root.ownerDocument.documentElement.clientWidth
    );
  });
}
