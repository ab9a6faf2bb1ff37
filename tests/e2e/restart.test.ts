import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { InstalledExtension, RunningBrowser } from '../../browsers/driver.ts';
import { paintedMarks } from '../../browsers/marks.ts';
import type { Served } from '../../scripts/serve.ts';
import { serveFixtures, viewport } from './harness.ts';
import { launchRecorded } from './recorded-browser.ts';
import { isBusy, pressSwitch, switchesIn } from './toolbar.ts';

let served: Served;
let profile: string;

beforeAll(async () => {
  served = await serveFixtures();
  profile = await mkdtemp(join(tmpdir(), 'backgrounder-profile-'));
});
afterAll(async () => {
  await served?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});

async function withBrowser(use: (browser: RunningBrowser, extension: InstalledExtension) => Promise<void>) {
  const { browser, takeForeign, close } = await launchRecorded({ viewport, profile });
  try {
    await use(browser, await browser.install(inject('extensionDirectory')));
    expect(takeForeign(served.origin)).toEqual([]);
  } finally {
    await close();
  }
}

test('what the reader switched off is off after a restart of the browser', async () => {
  await withBrowser(async (browser, extension) => {
    const page = await browser.newPage();
    await page.goto(served.url('dark.html'));
    await expect.poll(async () => (await paintedMarks(page)).length).toBe(6);
    await pressSwitch(await extension.openPopup(page), 'Countries and blocs');
    await expect.poll(async () => (await paintedMarks(page)).length).toBe(4);
  });
  await withBrowser(async (browser, extension) => {
    const page = await browser.newPage();
    await page.goto(served.url('dark.html'));
    await expect.poll(async () => (await paintedMarks(page)).length).toBe(4);
    const texts = (await paintedMarks(page)).map(({ text }) => text);
    expect(texts).not.toContain('Ukraine');
    const popup = await extension.openPopup(page);
    const state = async () =>
      (await switchesIn(popup)).find(({ label }) => label.includes('Countries'))?.state;
    await expect.poll(state).toBe('off');
  });
});

test('what the interface showed as chosen is there after a crash', async () => {
  await withBrowser(async (browser, extension) => {
    const page = await browser.newPage();
    await page.goto(served.url('dark.html'));
    const popup = await extension.openPopup(page);
    const state = async () =>
      (await isBusy(popup)) || (await switchesIn(popup)).find(({ label }) => label.includes('People'))?.state;
    await expect.poll(state).toBe('on');
    await pressSwitch(popup, 'People');
    await expect.poll(state).toBe('off');
    await browser.crash();
  });
  await withBrowser(async (browser, extension) => {
    const popup = await extension.openPopup(await browser.newPage());
    const states = async () =>
      (await switchesIn(popup)).filter(({ label }) => /People|Places/.test(label)).map(({ state }) => state);
    await expect.poll(states).toEqual(['off', 'on']);
  });
});
