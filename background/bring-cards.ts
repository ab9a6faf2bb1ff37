import { browser } from 'wxt/browser';
import type { Sender } from '../messaging/channel.ts';

/** Has the script with the code of cards run in the frame that asks for it, unless the reader withdrew access to it. */
export async function bringCards({ tab, frame, url }: Sender): Promise<void> {
  if (tab === undefined || frame === undefined) return;
  // First, since Chrome may never answer for a script that it will not let run: the frame would wait, and not ask
  // again once access is back.
  if (!(await isOurs(tab, url))) return;
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: ['/popover.js'],
  });
}

async function isOurs(tab: number, url: string | undefined): Promise<boolean> {
  // Addresses of pages that are not ours to read are kept from us; access by a press of our button shows nowhere else.
  const page = await browser.tabs.get(tab);
  if (page.url !== undefined) return true;
  // A frame of a site that is allowed, in a page of one that is not.
  const { protocol = '', hostname = '' } = (url && URL.parse(url)) || {};
  return (
    /^https?:$/.test(protocol) && browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })
  );
}
