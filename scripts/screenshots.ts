import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InstalledExtension, RunningBrowser } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { hoverMark } from '../browsers/pointer.ts';
import { waitForPopover } from '../browsers/popover.ts';
import { buildExtension } from './build-extension.ts';
import { serve } from './serve.ts';
import { settledMarks } from './settled-marks.ts';
import { stillScreenshot } from './still-screenshot.ts';

/** `npm run screenshots`: makes the README's pictures from the sample stories, in Chromium. */

const folder = join('docs', 'images');

interface Shot {
  readonly name: string;
  readonly sample: string;
  /** The text of the mark whose card is open. */
  readonly mark: string;
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

const story = { sample: 'ceasefire-talks.html', scheme: 'light' } as const;
const shots: readonly Shot[] = [
  { ...story, name: 'story', mark: 'Minsk agreements', width: 1180, height: 820 },
  { ...story, name: 'narrow', mark: 'Jared Kushner', width: 360, height: 740 },
  {
    name: 'dark',
    sample: 'dark.html',
    scheme: 'dark',
    mark: 'security guarantees',
    width: 1000,
    height: 760,
  },
];

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const served = await serve('samples');
  const browser = await launch('chrome', { headless: true, offline: true, viewport: null });
  try {
    const extension = await browser.install(await buildExtension('chrome'));
    for (const shot of shots) {
      const page = await browser.newPage();
      await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: 2 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: shot.scheme }]);
      await page.goto(served.url(shot.sample));
      await settledMarks(extension, { patience: 20_000 });
      await hoverMark(page, shot.mark);
      await waitForPopover(page, 'open');
      await keep(shot.name, await stillScreenshot(page));
      await page.close();
    }
    await shootPopup(browser, { extension, url: served.url('ceasefire-talks.html') });
  } finally {
    await browser.close();
    await served.close();
  }
}

async function shootPopup(
  browser: RunningBrowser,
  { extension, url }: { extension: InstalledExtension; url: string },
): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url);
  await settledMarks(extension, { patience: 20_000 });
  // In a tab behind: the real popup takes no viewport, and its pixels are as coarse as the screen's.
  const popup = await extension.openBehind('popup.html');
  await popup.waitForFunction(() => /\d+ marks/.test(document.body.innerText));
  await popup.bringToFront();
  const { width, height } = await popup.evaluate(() => {
    const { width, height } = document.body.getBoundingClientRect();
    return { width: Math.ceil(width), height: Math.ceil(height) };
  });
  await popup.setViewport({ width, height, deviceScaleFactor: 2 });
  await keep('toolbar', await stillScreenshot(popup));
}

async function keep(name: string, picture: Uint8Array): Promise<void> {
  const path = join(folder, `${name}.png`);
  await writeFile(path, picture);
  console.log(path);
}

await main();
