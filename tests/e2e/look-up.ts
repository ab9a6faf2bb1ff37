import type { Page, WebWorker } from 'puppeteer-core';
import { evaluatePrivileged } from '../../browsers/firefox/privileged.ts';
import type { Harness } from './harness.ts';

/** A suggestion as the address bar shows it. */
export interface Suggestion {
  /** What stands in the address bar when it is chosen. */
  readonly content: string;
  readonly description: string;
}

/** The address bar, after Backgrounder's keyword. */
export interface AddressBar {
  suggestions(typed: string): Promise<Suggestion[]>;
  enter(typed: string): Promise<void>;
}

/** Chooses the context menu's “Look up” on the words that are selected on a page. */
export async function lookUpSelection(harness: Harness, page: Page, selected: string): Promise<void> {
  await page.bringToFront();
  if (harness.browser.name === 'firefox') return chooseInMenu(harness, page);
  const worker = await workerOf(harness);
  // Headless Chromium opens no menus: the event is raised where it arrives, once its item is there.
  await worker.evaluate(`(async () => {
    await chrome.contextMenus.update('look-up', {});
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText: ${JSON.stringify(selected)} }, tab);
  })()`);
}

async function chooseInMenu({ browser }: Harness, page: Page): Promise<void> {
  const text = await page.waitForSelector('#selected');
  const box = await text?.boundingBox();
  if (!box) throw new Error('The page shows no element with the id "selected".');
  await page.mouse.click(box.x + 20, box.y + box.height / 2, { button: 'right' });
  await evaluatePrivileged(browser.puppeteer, async ({ window }) => {
    const menu = window.document.getElementById('contentAreaContextMenu') as HTMLElement & {
      readonly state: string;
      hidePopup(): void;
      activateItem(item: Element): void;
    };
    if (menu.state !== 'open') {
      await new Promise((shown) => menu.addEventListener('popupshown', shown, { once: true }));
    }
    const item = [...menu.querySelectorAll('menuitem')].find(
      (item) => item.id.endsWith('-menuitem-_look-up') && !(item as HTMLElement).hidden,
    );
    if (!item) throw new Error('The context menu has no item of Backgrounder’s.');
    menu.activateItem(item);
  });
}

/** The address bar of the window that a page stands in. */
export function addressBar(harness: Harness, page: Page): AddressBar {
  return harness.browser.name === 'firefox' ? firefoxBar(harness, page) : chromiumBar(harness, page);
}

// Chromium's own address bar is out of reach: its events are raised where they arrive.
function chromiumBar(harness: Harness, page: Page): AddressBar {
  const raise = async (event: string, typed: string, then: string) => {
    await page.bringToFront();
    const worker = await workerOf(harness);
    return worker.evaluate(
      `new Promise((done) => chrome.omnibox.${event}.dispatch(${JSON.stringify(typed)}, ${then}))`,
    );
  };
  return {
    suggestions: async (typed) => (await raise('onInputChanged', typed, 'done')) as Suggestion[],
    enter: async (typed) => void (await raise('onInputEntered', typed, "(done(), 'newForegroundTab')")),
  };
}

async function workerOf({ browser, extension }: Harness): Promise<WebWorker> {
  // A message wakes a worker that sleeps, answered or not.
  await extension.evaluate((api) => api.runtime.sendMessage(null).catch(() => null));
  const target = await browser.puppeteer.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(extension.origin),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The background worker ended while it was being called.');
  return worker;
}

interface UrlBar {
  search(value: string): void;
  readonly lastQueryContextPromise: Promise<{
    readonly results: readonly { readonly payload: { content?: string; title?: string } }[];
  }>;
  handleNavigation(options: object): void;
}

function firefoxBar({ browser }: Harness, page: Page): AddressBar {
  const type = async (typed: string, enter: boolean) => {
    await page.bringToFront();
    return evaluatePrivileged(
      browser.puppeteer,
      async ({ window }, typed, enter) => {
        const { gURLBar: bar } = window as unknown as { gURLBar: UrlBar };
        bar.search(`bg ${typed}`);
        const { results } = await bar.lastQueryContextPromise;
        if (enter) bar.handleNavigation({});
        return results.map(({ payload }) => payload);
      },
      typed,
      enter,
    );
  };
  return {
    suggestions: async (typed) => {
      // The first is what was typed, offered as it stands.
      const [, ...payloads] = await type(typed, false);
      return payloads.map(({ content = '', title = '' }) => ({
        content: content.replace(/^bg /, ''),
        description: title,
      }));
    },
    enter: async (typed) => void (await type(typed, true)),
  };
}
