import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { openReaderView } from '../../browsers/firefox/reader-view.ts';
import { agreeInFirefox } from './agree-in-firefox.ts';
import { goBack } from './go-back.ts';
import { serveFixtures, useBrowser, viewport } from './harness.ts';
import { named, press, useOwnPages } from './own-pages.ts';
import { openPanel, rowsIn, usePanels, wordsIn } from './panel.ts';
import { launchRecorded } from './recorded-browser.ts';

const harness = useBrowser();
const panels = usePanels(harness);
const own = useOwnPages(harness);
const isFirefox = inject('browser') === 'firefox';

async function termsIn(panel: Page): Promise<string[]> {
  return (await rowsIn(panel)).map(({ text }) => text.replace(/ [\d/×]+$/, ''));
}

test('follows the reader to another tab, back, and along a link', async () => {
  const { page, panel } = await panels.openBoth('long-read.html');
  const first = await termsIn(panel);
  const other = await harness.open('dark.html');
  await expect.poll(() => termsIn(panel)).toContain('Sanctions');
  await page.bringToFront();
  await expect.poll(() => termsIn(panel)).toEqual(first);
  await page.goto(harness.url('newspaper.html'));
  await expect.poll(() => termsIn(panel)).toContain('Frozen conflict');
  // Puppeteer waits for a load that a page out of the back-forward cache does not have.
  await goBack(page);
  await expect.poll(() => termsIn(panel)).toEqual(first);
  await other.bringToFront();
  await expect.poll(() => termsIn(panel)).toContain('Sanctions');
});

test('follows what the page does to itself', async () => {
  const { page, panel } = await panels.openBoth('long-read.html');
  expect(await termsIn(panel)).not.toContain('Emmanuel Macron');
  await page.evaluate(() => {
    const added = document.createElement('p');
    added.textContent = 'Emmanuel Macron spoke to Ukraine and NATO.';
    document.body.prepend(added);
  });
  await expect.poll(() => termsIn(panel)).toContain('Emmanuel Macron');
});

test('knows where text is whose element has no box', async () => {
  const panel = await panels.beside(await harness.open('no-box.html'));
  const stateOf = async (name: string) =>
    (await rowsIn(panel)).find(({ text }) => text.startsWith(name))?.state;
  await expect.poll(() => stateOf('Donald Trump')).toBe('elsewhere');
  await expect.poll(() => stateOf('Volodymyr Zelensky')).toBe('current');
});

test('says that the site is switched off, and switches it on', async () => {
  const { panel } = await panels.openBoth('newspaper.html');
  await harness.choose({ kind: 'site', host: '127.0.0.1', on: false });
  await expect.poll(() => wordsIn(panel)).toContain('Backgrounder is off on this site.');
  await press(panel, 'Switch it on for 127.0.0.1');
  await expect.poll(async () => (await rowsIn(panel)).length).toBeGreaterThan(5);
  await harness.choose({ kind: 'field', name: 'enabled', value: false });
  await expect.poll(() => wordsIn(panel)).toContain('Backgrounder is off everywhere.');
  await press(panel, 'Switch it on');
  await expect.poll(async () => (await rowsIn(panel)).length).toBeGreaterThan(5);
});

test('leaves out categories that are switched off', async () => {
  const { panel } = await panels.openBoth('newspaper.html');
  expect(await termsIn(panel)).toContain('Vladimir Putin');
  await harness.choose({ kind: 'category', category: 'people', on: false });
  await expect.poll(() => termsIn(panel)).not.toContain('Vladimir Putin');
});

test('says which pages are closed to extensions, and why', async () => {
  const { page, panel } = await panels.openBoth('newspaper.html');
  const options = await harness.extension.openBehind('options.html');
  await options.bringToFront();
  await expect.poll(() => wordsIn(panel)).toContain('It is a page of the browser’s own, of an extension');
  await options.close();
  await page.bringToFront();
  await page.goto(harness.url('report.pdf'));
  await expect.poll(() => wordsIn(panel)).toContain('It is a PDF file');
  await page.goto(harness.url('alive/chart.svg'));
  await expect.poll(() => wordsIn(panel)).toContain('It is a picture by itself.');
  await page.goto(harness.url('destination.html'));
  await expect.poll(() => wordsIn(panel)).toContain('The glossary has nothing on this page.');
});

// No other browser that tests can drive has a reader view.
test.runIf(isFirefox)('says that the reader view is closed to extensions', async () => {
  const { page, panel } = await panels.openBoth('alive/article.html');
  await expect.poll(() => openReaderView(page)).toBe(true);
  await expect.poll(() => wordsIn(panel)).toContain('It is a page of the browser’s own, of an extension');
});

// Firefox opens no source in a tab that a test can turn to.
test.runIf(!isFirefox)('says that the source of a page is closed to extensions', async () => {
  const { page, panel } = await panels.openBoth('newspaper.html');
  await page.goto(`view-source:${harness.url('newspaper.html')}`);
  await expect.poll(() => wordsIn(panel)).toContain('It is a page of the browser’s own, of an extension');
});

test.runIf(isFirefox)('says that access is withheld, and asks for it', async () => {
  await harness.extension.evaluate((api) =>
    api.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }),
  );
  const panel = await own.open('sidepanel.html');
  await (await named(panel, 'Allow on all sites')).click();
  await agreeInFirefox(harness.browser.puppeteer);
  await harness.open('newspaper.html');
  await expect.poll(() => termsIn(panel)).toContain('Vladimir Putin');
});

// Firefox by itself, Chromium since the background brings them our script.
test('lists what is marked on a page that was open before the extension came', async () => {
  const served = await serveFixtures();
  const { browser, takeForeign, close } = await launchRecorded({ viewport });
  try {
    const page = await browser.newPage();
    await page.goto(served.url('newspaper.html'));
    const extension = await browser.install(inject('extensionDirectory'));
    const panel = await openPanel(page, extension);
    await expect.poll(async () => (await rowsIn(panel)).length).toBeGreaterThan(5);
    expect(takeForeign(served.origin)).toEqual([]);
  } finally {
    await close();
    await served.close();
  }
});
