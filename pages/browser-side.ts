import type { Shortcut } from '../components/options-shortcuts.tsx';
import { readShortcuts } from './shortcuts.ts';
import { type Access, readAccess, watchAccess } from './site-access.ts';

/** What the browser, not the reader's settings, says of Backgrounder. */
export interface BrowserSide {
  readonly shortcuts: readonly Shortcut[];
  readonly access: Access;
}

/** The browser's side of things, followed until the signal aborts. */
export async function browserSide(
  onChange: () => void,
  { signal }: { signal: AbortSignal },
): Promise<BrowserSide> {
  let [shortcuts, access] = await Promise.all([readShortcuts(), readAccess()]);
  watchAccess(
    (next) => {
      access = next;
      onChange();
    },
    { signal },
  );
  const readAgain = async () => {
    shortcuts = await readShortcuts();
    onChange();
  };
  // No event tells of changed shortcuts, but readers come back from the browser's own page of them.
  window.addEventListener('focus', () => void readAgain(), { signal });
  return {
    get shortcuts() {
      return shortcuts;
    },
    get access() {
      return access;
    },
  };
}
