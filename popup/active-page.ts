import { browser } from 'wxt/browser';
import type { ActivePage } from '../components/toolbar.tsx';
import { ask, order, orderReader } from '../messaging/channel.ts';
import type { ListedMark, Where } from '../messaging/messages.ts';
import { readAccess } from '../pages/site-access.ts';

/**
 * The page of the active tab, first without its counts. The page itself says where it is: to read
 * a tab's address would take a permission. A page that does not answer has nothing of ours in it.
 */
export async function readActivePage(onRead: (page: ActivePage) => void): Promise<void> {
  const tab = await activeTab();
  const where = tab === undefined ? undefined : await order<Where>(tab, { type: 'where' });
  if (tab === undefined || !where) {
    return onRead({ kind: (await readAccess()) === 'granted' ? 'unreadable' : 'withheld' });
  }
  const { host } = where;
  onRead({ kind: 'readable', host, counts: 'asking' });
  const [counts, marks] = await Promise.all([
    ask({ type: 'counts-of-tab', tab }).catch(() => 'unknown' as const),
    order<ListedMark[]>(tab, { type: 'list-marks' }, { frame: 0 }),
  ]);
  onRead({ kind: 'readable', host, counts, entries: marks && new Set(marks.map(({ entry }) => entry)).size });
}

/** Goes to the next or previous mark of the active tab's page. */
export async function stepInActivePage(type: 'next-term' | 'previous-term'): Promise<void> {
  const tab = await activeTab();
  if (tab !== undefined) await orderReader(tab, type);
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
