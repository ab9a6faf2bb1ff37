import type { Page } from 'puppeteer-core';
import { moveTo } from '../../browsers/pointer.ts';

/** What a page or its reader does, and what is seen of our card after it, on a page that has one. */
export interface CardStep {
  readonly does: (page: Page) => Promise<unknown>;
  /** Caught by the page's trap, and gone, is another closed than before it came. Left out where it does not matter. */
  readonly card?: 'open' | 'caught' | 'closed';
}

/** Pages that catch, cover or define the card's element, and a way through each that brings cards about. */
export const caughtScenes: Readonly<Record<string, { fixture: string; steps: readonly CardStep[] }>> = {
  ...Object.fromEntries(
    ['remove', 'rename', 'later remove', 'later rename', 'hide', 'move', 'refuse'].map((trap) => [
      `would ${trap} it`,
      caught(`trap = traps['${trap}']`, [
        { does: pointsAt('NATO'), card: 'caught' },
        // Nothing is seen of a card: the key is the page's, as it is without us.
        { does: (page) => page.keyboard.press('Escape'), card: 'closed' },
      ]),
    ]),
  ),
  ...Object.fromEntries(
    ['freeze', 'disable'].map((trap) => [
      `would ${trap} it`,
      caught(`trap = traps['${trap}']`, [{ does: pointsAt('NATO'), card: 'open' }]),
    ]),
  ),
  'gives its name to elements of its own': caught(defined('window.given = this;'), [
    { does: pointsAt('NATO'), card: 'open' },
  ]),
  'gives its name to elements that leave': caught(defined('sprung = true; this.remove();'), [
    { does: pointsAt('NATO'), card: 'caught' },
    { does: (page) => page.keyboard.press('Escape'), card: 'closed' },
  ]),
  'covers it, and fills the screen': {
    fixture: 'hostile/covers.html',
    steps: [
      { does: pointsAt('NATO'), card: 'open' },
      { does: (page) => page.evaluate('cover()') },
      { does: (page) => page.evaluate('uncover()') },
      { does: leaves, card: 'closed' },
      { does: fillsTheScreen },
      { does: pointsAt('Macron'), card: 'open' },
      { does: leaves, card: 'closed' },
      { does: (page) => page.evaluate(() => document.exitFullscreen()) },
      { does: pointsAt('Minsk agreements'), card: 'open' },
      { does: leaves, card: 'closed' },
    ],
  },
};

/** A page with a trap, then without one: the next card is whole. */
function caught(prepare: string, steps: readonly CardStep[]) {
  return {
    fixture: 'hostile/trap.html',
    steps: [
      { does: (page: Page) => page.evaluate(prepare) },
      ...steps,
      { does: leaves, card: 'closed' },
      { does: (page: Page) => page.evaluate('trap = traps.none') },
      // Elements that leave go on leaving.
      { does: pointsAt('Minsk agreements') },
      { does: leaves, card: 'closed' },
    ] as const,
  };
}

function defined(connected: string): string {
  return `customElements.define('backgrounder-popover', class extends HTMLElement {
    connectedCallback() { ${connected} }
  });`;
}

/** By the words alone, which stand on a page without marks too. */
function pointsAt(words: string): (page: Page) => Promise<unknown> {
  return async (page) => {
    const at = await page.evaluate((words) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const start = (text as Text).data.indexOf(words);
        if (start < 0 || text.parentElement?.closest('script')) continue;
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, start + words.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      throw new Error(`“${words}” stands nowhere.`);
    }, words);
    await moveTo(page, at);
  };
}

/** At once: what the mouse rests on along the way would open its card. */
function leaves(page: Page): Promise<unknown> {
  return page.mouse.move(990, 700);
}

async function fillsTheScreen(page: Page): Promise<unknown> {
  await page.click('h1');
  // Fullscreen takes a moment to lay the page out anew.
  return page.waitForFunction(() => document.fullscreenElement?.getBoundingClientRect().width === innerWidth);
}
