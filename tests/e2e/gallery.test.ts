import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { RunningBrowser } from '../../browsers/driver.ts';
import { launch } from '../../browsers/launch.ts';
import { type ServedGallery, serveGallery } from '../../scripts/gallery-server.ts';
import { localeNames } from '../../scripts/locale-files.ts';
import { cutOff, hardCoded } from './layout.ts';

/** What a panel of 300 pixels has, and what stands around it in the gallery. */
const narrow = { width: 300 + 72, height: 800 } as const;

let gallery: ServedGallery;
let browser: RunningBrowser;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await launch(inject('browser'), { headless: true, offline: true, viewport: narrow });
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

async function open(locale: string) {
  const page = await browser.newPage();
  await page.goto(`${gallery.url}?locale=${locale}`);
  await page.waitForSelector('.gallery-component');
  return page;
}

test.each([...localeNames, 'long', 'right-to-left'])(
  'nothing is cut off in 300 pixels: %s',
  async (locale) => {
    const page = await open(locale);
    expect(await cutOff(page)).toEqual([]);
    await page.close();
  },
);

test('no words are hard-coded', async () => {
  const page = await open('long');
  expect(await hardCoded(page)).toEqual([]);
  await page.close();
});

test('what ships speaks no language but real ones', () => {
  const shipped = readdirSync(join(inject('extensionDirectory'), '_locales'));
  expect(shipped.sort()).toEqual([...localeNames].sort());
});

test('would find what is cut off and what is hard-coded', async () => {
  const page = await open('long');
  await page.evaluate(() => {
    const word = document.createElement('p');
    word.textContent = 'Donaudampfschifffahrtsgesellschaft'.repeat(4);
    word.style.whiteSpace = 'nowrap';
    document.body.append(word);
  });
  expect((await cutOff(page)).join()).toContain('Donau');
  expect((await hardCoded(page)).join()).toContain('Donau');
  await page.close();
});
