import type { Page } from 'puppeteer-core';

/** The tag of the card's host: the one element that Backgrounder adds to a page. */
export const popoverTag = 'backgrounder-popover';

/**
 * Waits until a card stands open, or none does, in the page or in an open shadow root of it; its content is
 * in a closed one. Rejects after the page's default timeout.
 */
export async function waitForPopover(page: Page, state: 'open' | 'closed'): Promise<void> {
  await page.waitForFunction(
    (tag, open) => {
      const stands = (root: ParentNode): boolean =>
        root.querySelector(`${tag}:popover-open`) !== null ||
        [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && stands(shadowRoot));
      return stands(document) === open;
    },
    { polling: 'raf' },
    popoverTag,
    state === 'open',
  );
}
