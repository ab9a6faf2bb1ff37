import { expect, test } from 'vitest';
import { hoverMark } from '../../browsers/pointer.ts';
import { waitForPopover } from '../../browsers/popover.ts';
import { cardOn } from './card.ts';
import { disappointments } from './expectations.ts';
import { useBrowser } from './harness.ts';

// The page’s own: its element has a root by the time that its constructor would give it one. Firefox counts it as ours.
const harness = useBrowser({
  provoked: (text) => text.includes('Unable to re-attach to existing ShadowDOM'),
});

/** A page that gave the name of the card’s element to elements of its own, which do what the name of an act says. */
async function openDefined(act: 'look' | 'bring a root' | 'leave') {
  await harness.choose({ kind: 'field', name: 'dwell', value: 0 });
  const page = await harness.open('hostile/trap.html');
  await expect.poll(() => disappointments(page, harness.extension)).toEqual([]);
  await page.evaluate((act) => {
    class Defined extends HTMLElement {
      constructor() {
        super();
        Object.assign(window, { internals: this.attachInternals() });
        if (act === 'bring a root') this.attachShadow({ mode: 'open' });
      }
      connectedCallback() {
        if (act === 'leave') this.remove();
      }
    }
    customElements.define('backgrounder-popover', Defined);
  }, act);
  await hoverMark(page, 'NATO');
  return page;
}

test.each(['look', 'bring a root'] as const)(
  'a page that defines the card’s element, to %s, gets nothing of it, and the card opens',
  async (act) => {
    const page = await openDefined(act);
    await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('NATO');
    expect(await page.evaluate('internals.shadowRoot')).toBeNull();
    await page.keyboard.press('Escape');
    await waitForPopover(page, 'closed');
    await hoverMark(page, 'Minsk agreements');
    await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('Minsk agreements');
  },
);

test('a page that defines the card’s element, to leave at once, loses the reader no key', async () => {
  const page = await openDefined('leave');
  await page.waitForFunction('window.internals');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate('pressed')).toEqual([['Escape', false]]);
});

test('a page’s own elements of that name, and its own highlights, stay as they are', async () => {
  const page = await harness.open('hostile/namesake.html');
  await expect.poll(() => disappointments(page, harness.extension)).toEqual([]);
  expect(await page.$$eval('p backgrounder-popover', (own) => own.length)).toBe(3);
  expect(await page.evaluate('CSS.highlights.get("own").has(range)')).toBe(true);
});
