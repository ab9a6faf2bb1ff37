import { browser } from 'wxt/browser';

/**
 * Calls back with the active tab of the window that the panel stands in: at once, when another tab
 * comes to the front, and whenever its page begins or ends to load. Until the signal aborts.
 */
export async function followActiveTab(
  onTab: (tab: number) => void,
  { signal }: { signal: AbortSignal },
): Promise<void> {
  const { id: ours } = await browser.windows.getCurrent();
  const look = async () => {
    const [tab] = await browser.tabs.query({
      active: true,
      windowId: ours ?? browser.windows.WINDOW_ID_CURRENT,
    });
    if (tab?.id !== undefined && !signal.aborted) onTab(tab.id);
  };
  const activated = ({ windowId }: { windowId: number }) => void (windowId === ours && look());
  const updated: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = (_tab, { status }, tab) => {
    if (status !== undefined && tab.active && tab.windowId === ours) void look();
  };
  // A page that was loaded ahead takes its tab over without either of the others.
  const replaced = () => void look();
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onReplaced.addListener(replaced);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onReplaced.removeListener(replaced);
  });
  await look();
}
