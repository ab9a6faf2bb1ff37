import { browser } from 'wxt/browser';
import { order } from '../messaging/channel.ts';
import { successor } from '../messaging/lifetime.ts';

const everywhere = ['http://*/*', 'https://*/*'];

/**
 * Brings our script to the pages that were open before it was installed or updated, in place of the
 * one of the version before. Firefox does so by itself. To be called in the worker's first turn.
 */
export function takeOverOpenTabs(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void takeOver(everywhere);
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

/**
 * Brings our script to pages that come out of Firefox's back-forward cache without it: they were in there when the
 * extension was installed, updated or switched on again, and Firefox brings it to pages in view only. Of what
 * comes back no other event tells; pages that are loaded wake the background with their counts anyhow. To be
 * called in its first turn.
 */
export function takeUpReturned(): void {
  const onUpdated = browser.tabs.onUpdated as unknown as FilteredUpdates;
  const take = async (tab: number, { status }: { status?: string }) => {
    if (status !== 'complete') return;
    if ((await order(tab, { type: 'where' }, { frame: 0 })) === undefined) await bringTo(tab);
  };
  onUpdated.addListener(take, { urls: everywhere, properties: ['status'] });
}

/** Of Firefox alone. Without the filter, a title that changes every second would not let the background sleep. */
interface FilteredUpdates {
  addListener(
    listener: (tab: number, changed: { status?: string }) => void,
    filter: { urls: string[]; properties: string[] },
  ): void;
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
