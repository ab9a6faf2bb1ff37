import type { Page } from 'puppeteer-core';

/** Milliseconds that a browser may take to start: the slowest machine, busy with others, needs most of a minute. */
export const startsWithin = 120_000;

/** Milliseconds that a page may take for what is waited for on it; how fast it is there, the bench measures. */
export const patience = 90_000;

/** Has a page wait so long wherever nothing else is said. */
export function patient(page: Page): Page {
  page.setDefaultTimeout(patience);
  return page;
}
