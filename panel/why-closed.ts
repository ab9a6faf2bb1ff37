import type { ClosedBecause } from '../components/story-closed.tsx';

const stores = [
  'chromewebstore.google.com',
  'chrome.google.com/webstore',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com/addons',
];

/**
 * Why a page is closed to extensions, as far as its address tells.
 *
 * @param address undefined where the browser keeps it from us: it does for its own pages.
 */
export function whyClosed(address: string | undefined): ClosedBecause {
  const url = address === undefined ? null : URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return 'browser';
  const place = url.host + url.pathname;
  if (stores.some((store) => place === store || place.startsWith(`${store}/`))) return 'store';
  return /\.pdf$/i.test(url.pathname) ? 'pdf' : 'protected';
}
