import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { InstalledExtension, RunningBrowser } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { hoverMark } from '../browsers/pointer.ts';
import { waitForPopover } from '../browsers/popover.ts';
import { buildExtension } from './build-extension.ts';
import { type Served, serve } from './serve.ts';
import { settledMarks } from './settled-marks.ts';
import { stillScreenshot } from './still-screenshot.ts';

/** `npm run screenshots`: makes the pictures of the README and of the stores' pages, in Chromium. */

const folder = join('docs', 'images');

interface Look {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

const story = 'ceasefire-talks.html';
/** Stories with the card of a mark open, by the mark's text. */
const stories: readonly (Look & { readonly sample: string; readonly mark: string })[] = [
  { name: 'story', sample: story, mark: 'Minsk agreements', scheme: 'light', width: 1180, height: 820 },
  { name: 'narrow', sample: story, mark: 'Jared Kushner', scheme: 'light', width: 360, height: 740 },
  {
    name: 'dark',
    sample: 'dark.html',
    mark: 'security guarantees',
    scheme: 'dark',
    width: 1000,
    height: 760,
  },
];
const panel = { width: 360, height: 740 } as const;
/** Views of the side panel, by their tab's place. */
const views: readonly (Look & { readonly tab: number })[] = [
  { name: 'panel-list', tab: 0, scheme: 'light', ...panel },
  { name: 'panel-where', tab: 1, scheme: 'light', ...panel },
  { name: 'panel-when', tab: 2, scheme: 'dark', ...panel },
  { name: 'panel-map', tab: 3, scheme: 'dark', ...panel },
];
const tab = { width: 1280, height: 800 } as const;
const pages: readonly (Look & { readonly path: string })[] = [
  { name: 'glossary', path: 'glossary.html#entry/nato', scheme: 'light', ...tab },
  { name: 'options', path: 'options.html', scheme: 'dark', ...tab },
  { name: 'welcome', path: 'welcome.html', scheme: 'light', ...tab },
];

interface Studio {
  readonly browser: RunningBrowser;
  readonly extension: InstalledExtension;
  readonly samples: Served;
}

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const samples = await serve('samples');
  const browser = await launch('chrome', { headless: true, offline: true, viewport: null });
  try {
    const studio = { browser, extension: await browser.install(await buildExtension('chrome')), samples };
    await shootStories(studio);
    await shootPopup(studio);
    await shootPanel(studio);
    await shootPages(studio);
  } finally {
    await browser.close();
    await samples.close();
  }
}

async function openStory(
  { browser, extension, samples }: Studio,
  sample: string,
  look?: Look,
): Promise<Page> {
  const page = await browser.newPage();
  if (look) await dress(page, look);
  await page.goto(samples.url(sample));
  await settledMarks(extension, { patience: 20_000 });
  return page;
}

async function shootStories(studio: Studio): Promise<void> {
  for (const look of stories) {
    const page = await openStory(studio, look.sample, look);
    await hoverMark(page, look.mark);
    await waitForPopover(page, 'open');
    await keep(look.name, page);
    await page.close();
  }
}

async function shootPopup(studio: Studio): Promise<void> {
  const page = await openStory(studio, story);
  // In a tab behind: the real popup takes no viewport, and its pixels are as coarse as the screen's.
  const popup = await studio.extension.openBehind('popup.html');
  // Behind, no frames are drawn to look at.
  await popup.waitForFunction(() => /\d+ marks/.test(document.body.innerText), { polling: 'mutation' });
  await popup.bringToFront();
  const { width, height } = await popup.evaluate(() => {
    const { width, height } = document.body.getBoundingClientRect();
    return { width: Math.ceil(width), height: Math.ceil(height) };
  });
  await dress(popup, { name: 'toolbar', scheme: 'light', width, height });
  await keep('toolbar', popup);
  await page.close();
}

async function shootPanel(studio: Studio): Promise<void> {
  const page = await openStory(studio, story, { name: 'beside', scheme: 'light', ...tab });
  const beside = await studio.extension.openSidePanel(page);
  await beside.waitForSelector('.story-row');
  for (const look of views) {
    await dress(beside, look);
    const tabs = await beside.$$('.tab');
    await tabs[look.tab]?.evaluate((button) => (button as HTMLElement).click());
    // It followed its reader while it was still as small as the browser had opened it.
    await beside.$eval('.story-scroll', (list) => list.scrollTo({ top: 0, behavior: 'instant' }));
    await keep(look.name, beside);
  }
  await page.close();
}

async function shootPages({ extension }: Studio): Promise<void> {
  for (const look of pages) {
    const page = await extension.openBehind(look.path);
    await page.bringToFront();
    await dress(page, look);
    // Laid out for this window from the start.
    await page.reload();
    await page.waitForSelector('main h1, main h2');
    await keep(look.name, page);
    await page.close();
  }
}

async function dress(page: Page, { scheme, width, height }: Look): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

async function keep(name: string, page: Page): Promise<void> {
  const path = join(folder, `${name}.png`);
  await writeFile(path, await stillScreenshot(page));
  console.log(path);
}

await main();
