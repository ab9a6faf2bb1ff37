import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from '../browsers/driver.ts';
import { findOrInstall } from '../browsers/executable.ts';
import { launch } from '../browsers/launch.ts';
import { buildExtension } from './build-extension.ts';
import { openTarget } from './open-target.ts';
import { printMarks } from './print-marks.ts';

/**
 * `npm start [-- FILE.html|URL] [--browser chrome|firefox]`
 *
 * Opens a page in a browser with the extension: to try it out where there is a display, else as a
 * table of marks and a screenshot.
 */
async function start(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string', default: 'chrome' } },
  });
  const name = browserNames.find((known) => known === values.browser);
  if (!name) throw new Error(`--browser must be one of ${browserNames.join(', ')}, not ${values.browser}.`);
  const target = await openTarget(positionals[0] ?? 'samples/ceasefire-talks.html');
  try {
    await findOrInstall(name);
    console.log(`Building the extension for ${name} …`);
    await open(name, { directory: await buildExtension(name), ...target });
  } finally {
    await target.close();
  }
}

interface Opening {
  readonly directory: string;
  readonly url: string;
  readonly remote: boolean;
}

async function open(name: BrowserName, { directory, url, remote }: Opening): Promise<void> {
  const headless = !hasDisplay();
  const viewport = headless ? { width: 1280, height: 900 } : null;
  // A saved page's own scripts may ask for anything; only the web's pages get the web.
  const browser = await launch(name, { headless, offline: !remote, viewport });
  try {
    const extension = await browser.install(directory);
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    if (headless) return await printMarks({ page, extension, name });
    console.log(`${url} is open in ${name}. Point at a marked term. Close the browser to end.`);
    await new Promise((closed) => browser.puppeteer.once('disconnected', closed));
  } finally {
    if (browser.puppeteer.connected) await browser.close();
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
