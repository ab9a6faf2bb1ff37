import { browser } from 'wxt/browser';

/** The ways into the side panel, for the other parts of the extension. */

// The polyfill's types know neither Chrome's API nor that Firefox for Android has none.
const { sidePanel, sidebarAction } = browser as unknown as {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void>; isOpen(where: { windowId: number }): Promise<boolean> };
};

/** Whether this browser has a place for the panel at all. */
export const hasSidePanel = sidePanel !== undefined || sidebarAction !== undefined;

/**
 * Opens the side panel of a window; Firefox's sidebar always in the window in front.
 *
 * To be called in the very turn of a reader's press: browsers refuse it at any other time, and then
 * this rejects.
 */
export async function openSidePanel(window: number): Promise<void> {
  if (sidePanel) await sidePanel.open({ windowId: window });
  else if (sidebarAction) await sidebarAction.open();
}

/** Whether a window's sidebar shows the panel. Chrome never needs to know: opening it again does no harm. */
export async function isSidebarOpen(window: number): Promise<boolean> {
  return (await sidebarAction?.isOpen({ windowId: window })) ?? false;
}

/** The tab and entry that a panel is to show when it next looks. */
interface Wanted {
  readonly tab: number;
  readonly entry: string;
}

// Kept, not sent: a panel that is only being opened hears no messages yet.
const keyOf = (tab: number) => `wanted:${tab}`;

/** Has the panel that shows a tab show an entry's card, now or as soon as it is open. */
export async function wantEntry({ tab, entry }: Wanted): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: entry });
}

/** The entry that is to be shown for a tab, once; undefined for none. */
export async function takeWanted(tab: number): Promise<string | undefined> {
  const { [keyOf(tab)]: entry } = await browser.storage.session.get(keyOf(tab));
  if (typeof entry !== 'string') return undefined;
  await browser.storage.session.remove(keyOf(tab));
  return entry;
}

/** Calls back when an entry is wanted of any tab, until the signal aborts. */
export function watchWanted(onWanted: () => void, { signal }: { signal: AbortSignal }): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const wanted = Object.entries(changes).some(
      ([key, { newValue }]) => key.startsWith('wanted:') && newValue !== undefined,
    );
    if (area === 'session' && wanted) onWanted();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
