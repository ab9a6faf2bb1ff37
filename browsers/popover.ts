import type { Page } from 'puppeteer-core';

/** The tag of the card's host: the one element that Backgrounder adds to a page. */
export const popoverTag = 'backgrounder-popover';

/** Waits until a card stands open, or none does; its content is in a closed shadow root. Rejects after the page's default timeout. */
export async function waitForPopover(page: Page, state: 'open' | 'closed'): Promise<void> {
  await page.waitForFunction(
    (tag, open) => (document.querySelector(`${tag}:popover-open`) !== null) === open,
    { polling: 'raf' },
    popoverTag,
    state === 'open',
  );
}
