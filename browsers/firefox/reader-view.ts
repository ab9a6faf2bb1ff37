import type { Browser } from 'puppeteer-core';
import { evaluatePrivileged } from './privileged.ts';

/**
 * Turns the tab in front to Firefox's reader view, as the button in the address bar does.
 *
 * @returns whether there is such a button yet: it comes once Firefox took the page for an article.
 */
export function openReaderView(browser: Browser): Promise<boolean> {
  return evaluatePrivileged(browser, ({ window }) => {
    const isArticle = window.gBrowser.selectedBrowser.isArticle === true;
    const button = window.document.getElementById('View:ReaderView') as { doCommand(): void } | null;
    if (isArticle) button?.doCommand();
    return isArticle && button !== null;
  });
}
