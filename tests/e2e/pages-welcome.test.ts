import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { paintedMarks } from '../../browsers/marks.ts';
import { hoverMark } from '../../browsers/pointer.ts';
import { agreeInFirefox } from './agree-in-firefox.ts';
import { cardOn } from './card.ts';
import { disappointments } from './expectations.ts';
import { useBrowser } from './harness.ts';
import { named, tabStops, useOwnPages } from './own-pages.ts';

const harness = useBrowser();
const own = useOwnPages(harness);

async function openWelcome(): Promise<Page> {
  const page = await own.open('welcome.html');
  await expect.poll(async () => (await paintedMarks(page)).length).toBeGreaterThan(15);
  return page;
}

test('opens once at install, behind what the reader is at', async () => {
  const welcomes = () =>
    harness.extension.evaluate(async (api) => {
      const tabs = await api.tabs.query({ url: api.runtime.getURL('welcome.html') });
      return tabs.map(({ active }) => active);
    });
  await expect.poll(welcomes).toEqual([false]);
});

test('has a passage whose marks open cards', async () => {
  const page = await openWelcome();
  await hoverMark(page, 'Article 5');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('Article 5');
});

test('leads on to the options and the glossary by keyboard', async () => {
  const page = await openWelcome();
  expect(await tabStops(page)).toEqual([
    'Skip to the content',
    'Glossary',
    'Options',
    'How it works',
    'Open the options',
    'Browse the glossary',
  ]);
});

// Chromium withholds access to sites in its own settings only, which no test reaches.
test.runIf(inject('browser') === 'firefox')(
  'asks for access that is withheld, on every page of ours',
  async () => {
    const withheld = (page: Page) =>
      page.evaluate(() => document.body.innerText.includes('Backgrounder may not read all pages'));
    await harness.extension.evaluate((api) =>
      api.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }),
    );
    const others = [await own.open('options.html'), await own.open('popup.html')];
    const page = await own.open('welcome.html');
    for (const asking of [page, ...others]) await expect.poll(() => withheld(asking)).toBe(true);
    await (await named(page, 'Allow on all sites')).click();
    await agreeInFirefox(harness.browser.puppeteer);
    for (const asking of [page, ...others]) await expect.poll(() => withheld(asking)).toBe(false);
    const news = await harness.open('newspaper.html');
    await expect.poll(() => disappointments(news, harness.extension)).toEqual([]);
  },
);
