import type { Recorded } from './recording-proxy.ts';

/**
 * Where browsers ask for updates, the time and the like, whatever extensions they have. Of a vendor that has
 * everything else too, the single servers that Chrome itself asks.
 */
const vendors = [
  /(^|\.)(mozilla\.(com|net|org)|firefox\.com|gvt1\.com)$/,
  /^(accounts|clients\d?)\.google\.com$/,
  /^(update|optimizationguide-pa|content-autofill|safebrowsing)\.googleapis\.com$/,
];

/**
 * The requests that neither a fixture page nor the browser itself has a reason to make.
 *
 * What a fixture loads comes from the fixtures' server as what its markup says: a document, a script,
 * an image, or from a name under `.invalid` that leads nowhere. A script of ours in a page would ask
 * by `fetch` or its like, whose destination is empty; one of our pages would name its origin. The
 * browser's own requests go to its vendor, and for the icon of a site.
 */
export function foreignRequests(recorded: readonly Recorded[], fixtures: string): Recorded[] {
  return recorded.filter(({ url, destination, origin }) => {
    if (origin?.includes('extension://')) return true;
    const { hostname, pathname } = new URL(url);
    if (vendors.some((vendor) => vendor.test(hostname))) return false;
    const byMarkup = destination !== undefined && destination !== 'empty';
    if (hostname.endsWith('.invalid')) return !byMarkup;
    // Some frames are of another site: the same server by its other name.
    if (!url.replace('//localhost:', '//127.0.0.1:').startsWith(`${fixtures}/`)) return true;
    return !byMarkup && pathname !== '/favicon.ico';
  });
}
