import type { Page } from 'puppeteer-core';

/** Leads a tab to a page and waits until it has loaded. */
export async function visit(page: Page, url: string): Promise<void> {
  let failure: unknown;
  await page.goto(url, { waitUntil: 'load' }).catch((error: unknown) => {
    failure = error;
  });
  // Firefox takes the error page of a frame, whose site is out of reach here, for the page's own:
  // what the tab has come to tells more.
  const isThere = (url: string) => location.href === url && document.readyState === 'complete';
  await page.waitForFunction(isThere, {}, url).catch((error: unknown) => {
    throw failure ?? error;
  });
}
