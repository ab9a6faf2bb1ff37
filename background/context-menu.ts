import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { glossaryPath } from '../search/address.ts';

const id = 'look-up';

/** Offers to look up selected words. To be called in the worker's first turn. */
export function offerLookingUp(): void {
  // The browser keeps an extension's menu from one start of the worker to the next.
  browser.runtime.onInstalled.addListener(() => void putIntoMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId !== id) return;
    const place = glossaryPath({ kind: 'look-up', text: selectionText.trim() });
    // Beside the page it was asked on, where the reader will look for it.
    const beside = tab === undefined ? {} : { index: tab.index + 1 };
    void browser.tabs.create({ url: browser.runtime.getURL(place), ...beside });
  });
}

async function putIntoMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, contexts: ['selection'], title: i18n.t('menu.lookUp') });
}
