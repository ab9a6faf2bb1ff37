import type { Page } from 'puppeteer-core';
import { openReaderView } from '../../browsers/firefox/reader-view.ts';

/** What Firefox's own reader view shows of a page, and what is highlighted there. Leads back to the page. */
export async function readerView(page: Page): Promise<unknown> {
  const address = page.url();
  // Until Firefox has taken the page for an article; no test's `poll`, since hooks look too.
  while (!(await openReaderView(page)));
  await page.waitForFunction(() =>
    document.querySelector('.moz-reader-content')?.textContent?.includes('The next day it rained'),
  );
  const shown = await page.evaluate(() => ({
    place: document.URL.split('?')[0],
    markup: document.querySelector('.moz-reader-content')?.innerHTML,
    text: document.querySelector<HTMLElement>('.container')?.innerText,
    highlights: CSS.highlights.size,
  }));
  await page.goto(address);
  return shown;
}
