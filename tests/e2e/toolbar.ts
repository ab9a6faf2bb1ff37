import type { Page } from 'puppeteer-core';

/** A switch of the toolbar popup. */
export interface SwitchOnScreen {
  readonly label: string;
  readonly state: 'on' | 'off' | 'mixed';
  /** The count that stands beside it, as the popup writes it. */
  readonly count: string | undefined;
}

/** The switches of an open toolbar popup, in order. */
export function switchesIn(popup: Page): Promise<SwitchOnScreen[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('label.switch')].map((row) => {
      const input = row.querySelector('input');
      const count = row.querySelector('.switch-detail [aria-hidden]')?.textContent;
      const state: SwitchOnScreen['state'] = input?.indeterminate ? 'mixed' : input?.checked ? 'on' : 'off';
      return { label: row.querySelector('.switch-label')?.textContent?.trim() ?? '', state, count };
    }),
  );
}

/** Presses a switch, by its label. */
export async function pressSwitch(popup: Page, label: string): Promise<void> {
  const row = await popup.waitForSelector(`::-p-xpath(//label[contains(., ${JSON.stringify(label)})])`);
  // Not with the mouse: Firefox's popup stands in a tab behind, which the mouse does not reach.
  await row?.evaluate((element) => (element as HTMLElement).click());
}

/** Whether a page of ours shows that a choice waits to be kept. */
export function isBusy(page: Page): Promise<boolean> {
  return page.evaluate(() => document.body.ariaBusy === 'true');
}
