import type { Page } from 'puppeteer-core';
import { evaluatePrivileged } from './privileged.ts';

/**
 * Turns the tab in front to Firefox's reader view, as the button in the address bar does.
 *
 * @returns whether there is such a button yet: it comes once Firefox took the page for an article.
 */
export async function openReaderView(page: Page): Promise<boolean> {
  // Firefox looks at a page when that paints for the first time after it was parsed. One that was painted
  // before, and rests, is never looked at: see AboutReaderChild.sys.mjs, `onPaintWhenWaitedFor`.
  await page.evaluate(async () => {
    await document.body.animate({ color: ['black', 'gray'] }, 50).finished;
  });
  return evaluatePrivileged(page.browser(), ({ window }) => {
    const isArticle = window.gBrowser.selectedBrowser.isArticle === true;
    const button = window.document.getElementById('View:ReaderView') as { doCommand(): void } | null;
    if (isArticle) button?.doCommand();
    return isArticle && button !== null;
  });
}
