import { browser } from 'wxt/browser';
import type { Shortcut } from '../components/options-shortcuts.tsx';

// Firefox has it from version 137 on, Chrome not at all; the polyfill's types not yet.
const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> };

// As they are used. The manifest's order is lost: Chrome has them by name, Firefox by when they were set.
const order = ['next-term', 'previous-term', 'open-card', 'open-panel', 'toggle-page'];

/** The commands of the manifest with the keys that the browser has for them now. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  const placeOf = ({ name = '' }) => (order.indexOf(name) + order.length + 1) % (order.length + 1);
  const inOrder = all.toSorted((a, b) => placeOf(a) - placeOf(b));
  return inOrder.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/** Opens the browser's own page of shortcuts; null where it does not let an extension do so. */
export function shortcutSettings(way: 'chrome' | 'firefox'): (() => void) | null {
  if (way === 'chrome') return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return commands.openShortcutSettings ? () => void commands.openShortcutSettings?.() : null;
}
