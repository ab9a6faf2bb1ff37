import type { Page } from 'puppeteer-core';

/**
 * Goes one step back, as the browser's button does. A call of `history.back()` in the page may end before
 * its answer is here: then the driver says that the page's context was destroyed.
 */
export async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    setTimeout(() => history.back());
  });
}
