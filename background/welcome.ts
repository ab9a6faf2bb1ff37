import { browser } from 'wxt/browser';

/**
 * Shows the welcome page once, at install. To be called in the worker's first turn.
 *
 * In a tab behind: whoever installs from a store is reading there and has not asked for anything.
 */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') {
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), active: false });
    }
  });
}
