import { browser } from 'wxt/browser';
import { successor } from '../messaging/lifetime.ts';

/**
 * Brings our script to the pages that were open before it was installed or updated, in place of the
 * one of the version before. Firefox does so by itself. To be called in the worker's first turn.
 */
export function takeOverOpenTabs(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void takeOver(['http://*/*', 'https://*/*']);
  });
}

/**
 * Brings our script to open pages as soon as the reader allows their sites: browsers do so only when
 * they are loaded again. To be called in the worker's first turn.
 */
export function takeUpAllowedTabs(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) void takeOver(origins);
  });
}

async function takeOver(url: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url });
  await Promise.all(tabs.map(({ id = -1 }) => bringTo(id)));
}

async function bringTo(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.executeScript({
      target,
      func: (name: string) => void document.dispatchEvent(new Event(name)),
      args: [successor],
    });
    await browser.scripting.insertCSS({ target, files: ['content-scripts/annotator.css'] });
    await browser.scripting.executeScript({ target, files: ['/content-scripts/annotator.js'] });
  } catch {
    // Closed or led elsewhere meanwhile, put to sleep, or kept from us: loading it brings the script.
  }
}
