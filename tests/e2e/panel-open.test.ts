import type { Page } from 'puppeteer-core';
import { afterEach, expect, inject, test } from 'vitest';
import { hoverMark } from '../../browsers/pointer.ts';
import { openAsExpected } from './as-expected.ts';
import { cardOn, pressInCard } from './card.ts';
import { useBrowser } from './harness.ts';
import { named } from './own-pages.ts';

const harness = useBrowser();
const isFirefox = inject('browser') === 'firefox';

// The browser's own panel, not the panel's page in a tab: registered after the harness, hence run before it.
afterEach(() => harness.extension.closeSidePanel());

const inPanel = () => harness.extension.readSidePanel();

async function openMarked(): Promise<Page> {
  const page = await openAsExpected(harness, 'newspaper.html');
  expect(await inPanel()).toBeUndefined();
  return page;
}

async function pressInCardOfNato(page: Page, name: string): Promise<void> {
  await hoverMark(page, 'NATO');
  await expect.poll(async () => (await cardOn(page, harness))?.buttons).toContain(name);
  await pressInCard(page, name, harness);
}

test('every command but one has keys that the browser has left to it', async () => {
  const commands = await harness.extension.evaluate((api) => api.commands.getAll());
  const own = commands.filter(({ name }) => name !== '_execute_action');
  expect(own.map(({ name }) => name).sort()).toEqual([
    'next-term',
    'open-card',
    'open-panel',
    'previous-term',
    'toggle-page',
  ]);
  for (const { name, shortcut } of own) {
    expect(shortcut).toMatch(name === 'toggle-page' ? /^$/ : /^Alt\+Shift\+[A-Z]$/);
  }
});

test('opens from the toolbar popup', async () => {
  const page = await openMarked();
  const popup = await harness.extension.openPopup(page);
  const button = await named(popup, 'In this story');
  // Firefox's popup stands in a tab behind here, where no press counts as the reader's own.
  if (isFirefox) await popup.bringToFront();
  await button.click();
  await page.bringToFront();
  await expect.poll(inPanel).toMatch(/Volodymyr Zelensky.*Vladimir Putin/);
});

test('opens by its command, even while the background sleeps', async () => {
  const page = await openMarked();
  await harness.extension.killBackground();
  await harness.extension.runCommand('open-panel', page);
  if (isFirefox) await expect.poll(inPanel).toMatch(/Volodymyr Zelensky.*Vladimir Putin/);
  // Chromium tells a real press of keys from a command that a driver raises, and answers that one so.
  else await expect.poll(refusals).toEqual([expect.stringContaining('in response to a user gesture')]);
});

async function refusals(): Promise<string[]> {
  return (await harness.browser.takeProblems())
    .filter(({ where }) => where === 'background')
    .map(({ text }) => text);
}

test('a card leads to the same card in the panel', async () => {
  const page = await openMarked();
  await pressInCardOfNato(page, 'Open in the side panel');
  if (isFirefox) {
    // Firefox opens its sidebar for its own controls only: the card says so, and waits there.
    await expect.poll(async () => (await cardOn(page, harness))?.text).toContain('press Alt+Shift+G');
    expect(await inPanel()).toBeUndefined();
    await harness.extension.runCommand('open-panel', page);
  }
  await expect.poll(inPanel).toMatch(/In this story.*Organisations NATO .*paragraph/);
  if (!isFirefox) await expect.poll(async () => (await cardOn(page, harness))?.term).toBeUndefined();
});

test('a card leads to the panel that is open already, and closes', async () => {
  const page = await openMarked();
  if (isFirefox) await harness.extension.runCommand('open-panel', page);
  else await harness.extension.openSidePanel(page);
  await expect.poll(inPanel).toContain('Vladimir Putin');
  await pressInCardOfNato(page, 'Open in the side panel');
  await expect.poll(inPanel).toMatch(/In this story.*Organisations NATO .*paragraph/);
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBeUndefined();
});
