import { browser } from 'wxt/browser';

const sites = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the browser lets Backgrounder read news pages. */
export type Access = 'granted' | 'withheld';

/** The access to all sites now: readers can withhold it, and some browsers do until asked. */
export async function readAccess(): Promise<Access> {
  return (await browser.permissions.contains(sites)) ? 'granted' : 'withheld';
}

/** Asks the reader for access. To be called from a press of a button: browsers show the question only then. */
export async function askForAccess(): Promise<void> {
  await browser.permissions.request(sites);
}

/** Calls back when access is given or taken, until the signal aborts. */
export function watchAccess(onChange: (access: Access) => void, { signal }: { signal: AbortSignal }): void {
  const listener = () => void readAccess().then((access) => signal.aborted || onChange(access));
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  }
}
