import { browser } from 'wxt/browser';
import type { PageAtAGlance } from '../components/toolbar-glance.tsx';
import { order, orderReader } from '../messaging/channel.ts';
import { countsOfTab, markedFrames, watchCounts } from '../messaging/counts.ts';
import type { ListedMark, Where } from '../messaging/messages.ts';
import { documentKind, isPicture, pdf } from '../pages/document-kind.ts';
import { readAccess } from '../pages/site-access.ts';

/** The page of the active tab, as far as it is known. */
export type PageInView =
  | { readonly kind: 'asking' }
  | { readonly kind: 'unreadable' } // nothing of ours runs there
  | { readonly kind: 'picture' } // one that stands by itself
  | { readonly kind: 'withheld' } // nor could it: the browser withholds access
  | ({ readonly kind: 'readable'; readonly place: Where } & PageAtAGlance);

/**
 * Reads the page of the active tab, first without its counts, and again whenever these change, until
 * the signal aborts. The page itself says where it is: to read a tab's address would take a permission.
 * A page that does not answer has nothing of ours in it.
 */
export async function watchActivePage(
  onRead: (page: PageInView) => void,
  { signal }: { signal: AbortSignal },
): Promise<void> {
  const tab = await activeTab();
  const place = tab === undefined ? undefined : await order<Where>(tab, { type: 'where' });
  if (signal.aborted) return;
  if (tab === undefined || !place) {
    const access = await readAccess();
    if (!signal.aborted) onRead({ kind: access === 'granted' ? 'unreadable' : 'withheld' });
    return;
  }
  // Chrome shows PDF files in a page that our script runs in, and in which there is nothing to read.
  const media = await documentKind(tab, { atOnce: true });
  // Its script is there from before access was withdrawn, and answers still.
  const withheld = media === undefined && (await readAccess()) === 'withheld';
  if (signal.aborted) return;
  if (withheld) return onRead({ kind: 'withheld' });
  if (media === pdf) return onRead({ kind: 'unreadable' });
  if (isPicture(media)) return onRead({ kind: 'picture' });
  onRead({ kind: 'readable', place, counts: 'asking' });
  let latest = 0;
  const count = async () => {
    const own = ++latest;
    const [counts, entries] = await Promise.all([
      countsOfTab(tab).catch(() => 'unknown' as const),
      countEntries(tab),
    ]);
    // A count that was asked for later may be answered before.
    if (own === latest && !signal.aborted) onRead({ kind: 'readable', place, counts, entries });
  };
  watchCounts(tab, () => void count(), { signal });
  await count();
}

/** Goes to the next or previous mark of the active tab's page. */
export async function stepInActivePage(type: 'next-term' | 'previous-term'): Promise<void> {
  const tab = await activeTab();
  if (tab !== undefined) await orderReader(tab, type);
}

/** How many entries a page's marks are of, those of its frames included. */
async function countEntries(tab: number): Promise<number> {
  const frames = await markedFrames(tab).catch(() => []);
  const listed = await Promise.all(
    frames.map((frame) => order<ListedMark[]>(tab, { type: 'list-marks' }, { frame })),
  );
  return new Set(listed.flatMap((marks) => marks?.map(({ entry }) => entry) ?? [])).size;
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
