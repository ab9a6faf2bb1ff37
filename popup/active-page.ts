import { browser } from 'wxt/browser';
import type { ActivePage } from '../components/toolbar.tsx';
import { ask, order } from '../messaging/channel.ts';
import type { Where } from '../messaging/messages.ts';

/**
 * The page of the active tab, first without its counts. The page itself says where it is: to read
 * a tab's address would take a permission. A page that does not answer has nothing of ours in it.
 */
export async function readActivePage(onRead: (page: ActivePage) => void): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const where = tab?.id === undefined ? undefined : await order<Where>(tab.id, { type: 'where' });
  if (tab?.id === undefined || !where) return onRead({ kind: 'unreadable' });
  const { host } = where;
  onRead({ kind: 'readable', host, counts: 'asking' });
  const counts = await ask({ type: 'counts-of-tab', tab: tab.id }).catch(() => 'unknown' as const);
  onRead({ kind: 'readable', host, counts });
}
