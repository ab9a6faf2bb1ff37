import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from './harness.ts';
import { press, useOwnPages } from './own-pages.ts';
import { pressSwitch, switchesIn } from './toolbar.ts';

const harness = useBrowser();
const own = useOwnPages(harness);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backgrounder-taken-back-'));
});
afterAll(() => rm(folder, { recursive: true }));

const stored = () => harness.extension.evaluate((api) => api.storage.local.get());
const store = (items: Record<string, unknown>) =>
  harness.extension.evaluate((api, items) => api.storage.local.set(items), items);

async function load(page: Page, choices: Record<string, unknown>): Promise<void> {
  const file = join(folder, 'settings.json');
  await writeFile(file, JSON.stringify({ backgrounder: 1, choices }));
  const input = await page.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

/** What a reader said, what they said once and took back, as versions before kept it, and what nobody can read. */
const all = {
  'not-here:private.example 1a2b3c nato': true,
  'not-here:other.example 77 nato': false,
  'alias:Secret Form': 'never',
  'alias:Other Form': 'none',
  'muted:nato': true,
  'muted:putin': false,
  'category:people': true,
  'site:www.news.example': false,
  'page:news.example 12': false,
  theme: 'auto',
  dwell: 'long',
  'hologram:size': 3,
};

test('a reset leaves nothing in storage, whatever was there', async () => {
  await store(all);
  const page = await own.open('options.html');
  await press(page, 'Reset everything');
  await expect.poll(stored).toEqual({});
});

test('a file that is loaded leaves nothing in storage but what it holds', async () => {
  await store(all);
  const page = await own.open('options.html');
  await load(page, { 'muted:nato': true, 'alias:Third Form': 'none', theme: 'dark' });
  await expect.poll(stored).toEqual({ 'muted:nato': true, theme: 'dark' });
});

test('corrections that are taken back leave no trace of what they were about', async () => {
  await store({
    'muted:nato': true,
    'alias:Secret Form': 'always',
    'not-here:private.example 1a nato': true,
    'category:people': false,
  });
  const page = await own.open('options.html');
  await press(page, 'Forget the correction of “Secret Form”');
  await press(page, 'Mark again: NATO');
  await expect.poll(async () => Object.keys(await stored()).length).toBe(2);
  await press(page, 'Mark again: NATO');
  await press(page, 'Mark People');
  await expect.poll(stored).toEqual({});
});

test('a site that is switched off and on again in the toolbar leaves no trace', async () => {
  const page = await harness.open('dark.html');
  const popup = await harness.extension.openPopup(page);
  const site = async () =>
    (await switchesIn(popup)).find(({ label }) => label.includes('On 127.0.0.1'))?.state;
  await expect.poll(site).toBe('on');
  await pressSwitch(popup, 'On 127.0.0.1');
  await expect.poll(stored).toEqual({ 'site:127.0.0.1': false });
  await expect.poll(site).toBe('off');
  await pressSwitch(popup, 'On 127.0.0.1');
  await expect.poll(stored).toEqual({});
  await popup.close();
});

test('to undo a reset takes back nothing that was chosen since', async () => {
  await store({ dwell: 500, theme: 'dark', 'muted:putin': true });
  const page = await own.open('options.html');
  await press(page, 'Reset everything');
  await expect.poll(stored).toEqual({});
  // In another page, as if by a card and by the toolbar.
  await store({ theme: 'light', 'muted:nato': true });
  await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain('NATO');
  await press(page, 'Undo');
  await expect.poll(stored).toEqual({ dwell: 500, theme: 'light', 'muted:nato': true, 'muted:putin': true });
});

test('to undo the loading of a file takes back nothing that was chosen since', async () => {
  await store({ dwell: 500, theme: 'dark' });
  const page = await own.open('options.html');
  await load(page, { theme: 'light', 'category:people': false, 'alias:Kyiv': 'never' });
  await expect.poll(stored).toEqual({ theme: 'light', 'category:people': false, 'alias:Kyiv': 'never' });
  await press(page, 'Mark People');
  await press(page, 'Forget the correction of “Kyiv”');
  await expect.poll(stored).toEqual({ theme: 'light' });
  await press(page, 'Undo');
  await expect.poll(stored).toEqual({ dwell: 500, theme: 'dark' });
});
