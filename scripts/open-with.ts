import type { Page } from 'puppeteer-core';
import type { BrowserName, InstalledExtension, RunningBrowser } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { goTo } from './go-to.ts';
import type { Target } from './open-target.ts';
import { UsageError } from './usage.ts';

/** A page that is open in a browser with the extension. */
export interface Opened {
  readonly browser: RunningBrowser;
  readonly extension: InstalledExtension;
  readonly page: Page;
  /** Whether the browser runs without a window, because there is no display. */
  readonly headless: boolean;
}

/**
 * Starts a browser with a built extension, in a window where there is a display, and opens a page.
 * The browser is closed when the work on it is done.
 *
 * @throws UsageError when the page cannot be opened.
 */
export async function openWith(
  { name, directory, target }: { name: BrowserName; directory: string; target: Target },
  work: (opened: Opened) => Promise<void>,
): Promise<void> {
  const headless = !hasDisplay();
  const viewport = headless ? { width: 1280, height: 900 } : null;
  // A saved page's own scripts may ask for anything; only the web's pages get the web.
  const browser = await launch(name, { headless, offline: !target.remote, viewport });
  try {
    const extension = await browser.install(directory);
    const page = await browser.newPage();
    const { arrived, problem } = await goTo(page, target.url, 'domcontentloaded');
    if (!arrived) throw new UsageError(`${target.url} cannot be opened (${problem}).`);
    await work({ browser, extension, page, headless });
  } finally {
    if (browser.puppeteer.connected) await browser.close();
  }
}

/** Resolves when the reader closes the browser. */
export async function untilClosed({ puppeteer }: RunningBrowser): Promise<void> {
  await new Promise((closed) => puppeteer.once('disconnected', closed));
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
