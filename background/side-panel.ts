import { browser } from 'wxt/browser';
import type { PanelAnswer } from '../messaging/messages.ts';
import { isSidebarOpen, openSidePanel, wantEntry } from '../panel/open.ts';

/** The name of the command that opens the side panel. */
export const openPanelCommand = 'open-panel';

/**
 * Shows an entry's card in the side panel of the window that a tab is in, and opens it for that.
 *
 * Firefox opens its sidebar for presses on its own controls only: there the card waits until it is open.
 * To be called in the turn in which the request comes.
 */
export async function showInPanel(
  entry: string,
  { tab, window }: { tab: number; window: number },
): Promise<PanelAnswer> {
  // First of all, before anything is awaited: the reader's press counts in this turn only.
  const opening = openSidePanel(window).then(
    () => true,
    () => isSidebarOpen(window),
  );
  await wantEntry({ tab, entry });
  if (await opening) return { opened: true };
  const command = (await browser.commands.getAll()).find(({ name }) => name === openPanelCommand);
  return { opened: false, keys: command?.shortcut ?? '' };
}
