import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { hoverMark, moveTo, type Point } from '../../browsers/pointer.ts';
import { popoverTag } from '../../browsers/popover.ts';
import { becomesAsExpected, openAsExpected } from './as-expected.ts';
import { opensBesideMark } from './beside-mark.ts';
import { type CardOnScreen, cardAtRest, cardOn } from './card.ts';
import { goBack } from './go-back.ts';
import { useBrowser } from './harness.ts';
import { printed } from './printed.ts';
import { readerView } from './reader-view.ts';

/** What a reader takes out of a page, other than by reading: the same with marks and without. */
const takings = {
  copied,
  found,
  read,
  printed,
  // No other browser that tests can drive has one.
  ...(inject('browser') === 'firefox' && { 'shown in the reader view': readerView }),
};

const alone = new Map<string, unknown>();
const harness = useBrowser({
  async first({ open }) {
    for (const [name, take] of Object.entries(takings)) {
      alone.set(name, await take(await open('alive/article.html')));
    }
    alone.set('all of it', await copiedAll(await open('alive/article.html')));
  },
});

test.each(Object.entries(takings))(
  'what is %s is what it is without marks, and they stay',
  async (name, take) => {
    const page = await openAsExpected(harness, 'alive/article.html');
    expect(await take(page)).toEqual(alone.get(name));
    await becomesAsExpected(page, harness);
  },
);

test('an open card is not printed, and stands there afterwards', async () => {
  const page = await openAsExpected(harness, 'alive/article.html');
  await hoverMark(page, 'NATO');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('NATO');
  expect(await printed(page)).toEqual(alone.get('printed'));
  expect((await cardOn(page, harness))?.term).toBe('NATO');
});

test('an open card is not copied with the page, with the pointer on it or not', async () => {
  const page = await openAsExpected(harness, 'alive/article.html');
  await hoverMark(page, 'NATO');
  const { box } = await cardOf(page, 'NATO');
  expect(await copiedAll(page)).toEqual(alone.get('all of it'));
  await page.reload();
  await becomesAsExpected(page, harness);
  await hoverMark(page, 'NATO');
  await cardOf(page, 'NATO');
  await moveTo(page, { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
  expect(await copiedAll(page)).toEqual(alone.get('all of it'));
  expect((await cardOn(page, harness))?.term).toBe('NATO');
});

test('a word of a card that the reader selects can be copied', async () => {
  const page = await openAsExpected(harness, 'alive/article.html');
  await hoverMark(page, 'NATO');
  await cardOf(page, 'NATO');
  const term = await harness.browser.evaluateInClosedShadow({ page, tag: popoverTag }, (root) => {
    const words = root.ownerDocument.createRange();
    words.selectNodeContents(root.querySelector('h2') as Element);
    const { x, y, width, height } = words.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await moveTo(page, term as Point);
  await page.mouse.click(term?.x ?? 0, term?.y ?? 0, { count: 2 });
  await copy(page);
  expect(await pastedOn(page)).toHaveProperty(['text/plain'], 'NATO');
});

test.each([0.5, 3])('at a zoom of %d, marks and cards are where the words are', async (factor) => {
  const page = await openAsExpected(harness, 'alive/article.html');
  const before = await page.evaluate(() => devicePixelRatio);
  await zoom(factor);
  await page.waitForFunction((before) => devicePixelRatio !== before, {}, before);
  await opensBesideMark(page, { text: 'Putin', term: 'Vladimir Putin' }, harness);
  await zoom(1);
});

test('a page that comes back from the back-forward cache goes on where it was', async () => {
  const page = await openAsExpected(harness, 'alive/article.html');
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.title = persisted ? 'Came back' : 'Loaded anew';
    });
  });
  await expect.poll(badge).toBe('6');
  await page.goto(harness.url('destination.html'));
  await expect.poll(badge).toBe('');
  await goBack(page);
  await page.waitForFunction(() => document.title === 'Came back');
  await becomesAsExpected(page, harness);
  await expect.poll(badge).toBe('6');
  await page.evaluate(() => {
    const line = document.querySelector<HTMLElement>('p:last-child');
    if (!line) return;
    line.textContent = 'Then Macron came.';
    line.dataset.expect = 'emmanuel-macron';
  });
  await becomesAsExpected(page, harness);
  await hoverMark(page, 'Macron');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('Emmanuel Macron');
});

test('what was chosen while the browser kept a page for the way back holds when the reader comes back', async () => {
  const page = await openAsExpected(harness, 'alive/article.html');
  const ownSheets = () => page.evaluate(() => document.adoptedStyleSheets.length);
  const without = await ownSheets();
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.title = persisted ? 'Came back' : 'Loaded anew';
    });
  });
  // Of no site's: a script that takes its window for the page it is in is refused everything there.
  await page.goto('about:blank');
  await harness.choose({ kind: 'style', category: 'people', part: 'colour', value: '#00806a' });
  await harness.choose({ kind: 'field', name: 'enabled', value: false });
  await harness.choose({ kind: 'field', name: 'enabled', value: true });
  await goBack(page);
  await page.waitForFunction(() => document.title === 'Came back');
  await becomesAsExpected(page, harness);
  await expect.poll(ownSheets).toBe(without + 1);
});

test('a question that the reader left on its way is put again when they come back', async () => {
  const page = await openAsExpected(harness, 'alive/article.html');
  await harness.extension.killBackgroundOver(async () => {
    await hoverMark(page, 'NATO');
    await page.goto('about:blank');
  });
  await goBack(page);
  await becomesAsExpected(page, harness);
  await hoverMark(page, 'Putin');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('Vladimir Putin');
});

async function cardOf(page: Page, term: string): Promise<CardOnScreen> {
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe(term);
  return cardAtRest(page, harness);
}

function zoom(factor: number): Promise<void> {
  return harness.extension.evaluate(async (browser, factor) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    await browser.tabs.setZoom(tab?.id, factor);
  }, factor);
}

function badge(): Promise<string> {
  return harness.extension.evaluate(async (browser) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return browser.action.getBadgeText({ tabId: tab?.id ?? -1 });
  });
}

/** Every form that a copy of the whole story has. */
async function copied(page: Page): Promise<unknown> {
  await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('article') as Element);
  });
  await copy(page);
  return pastedOn(page);
}

/** The same of all that the browser itself selects. */
async function copiedAll(page: Page): Promise<unknown> {
  await withControl(page, 'KeyA');
  await copy(page);
  return pastedOn(page);
}

async function copy(page: Page): Promise<void> {
  await withControl(page, 'KeyC');
  await page.waitForFunction("noted.events.some((event) => event.startsWith('copy'))");
}

async function pastedOn(page: Page): Promise<unknown> {
  await page.focus('textarea');
  await withControl(page, 'KeyV');
  await page.waitForFunction('Object.keys(pasted).length > 0');
  return page.evaluate('pasted');
}

async function withControl(page: Page, key: 'KeyA' | 'KeyC' | 'KeyV'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Where the browser's own search finds things, one after another. */
function found(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const find = (globalThis as unknown as { find(text: string): boolean }).find;
    return ['NATO', 'Black Sea ceasefire', 'Minsk', 'Minsk', 'did not,” as', 'Kyiv'].map((text) => {
      const isThere = find(text);
      const { anchorNode, anchorOffset, focusOffset } = getSelection() as Selection;
      return [text, isThere, anchorNode?.textContent, anchorOffset, focusOffset];
    });
  });
}

/** What the library behind Firefox's reader view makes of the page. */
async function read(page: Page): Promise<unknown> {
  const library = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
  await page.evaluate(readFileSync(library, 'utf8'));
  return page.evaluate('new Readability(document.cloneNode(true)).parse()');
}
