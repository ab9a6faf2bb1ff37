import type { Page } from 'puppeteer-core';

const attempts = 20;

/**
 * A screenshot of the viewport once it stands still: two in a row are the same, so that no card is
 * caught while it fades in. A page that never stands still gives what it shows at the last attempt.
 */
export async function stillScreenshot(page: Page): Promise<Uint8Array> {
  let last = await page.screenshot();
  for (let attempt = 1; attempt < attempts; attempt++) {
    const next = await page.screenshot();
    if (Buffer.compare(last, next) === 0) return next;
    last = next;
  }
  return last;
}
