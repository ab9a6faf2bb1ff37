import { browser } from 'wxt/browser';
import { keepListening } from './keep-listening.ts';

/**
 * Sent through a document when a newer script comes to it: whoever hears it looks whether its
 * extension is still there. A page that sends it has us look, and no more.
 */
export const successor = 'backgrounder-successor';

/**
 * A signal that aborts when the extension that this script came with was updated, reloaded or removed.
 *
 * Chrome leaves such scripts running, and tells them nothing: they are to look for themselves, which
 * they do when a newer script comes, and when the reader comes back from where extensions are managed.
 * Firefox ends them with their extension.
 */
export function lifetime(window: Window): AbortSignal {
  const ended = new AbortController();
  const { signal } = ended;
  const look = () => {
    if (!extensionLives()) ended.abort();
  };
  const { document } = window;
  const listen = () => {
    document.addEventListener(successor, look, { signal });
    document.addEventListener('visibilitychange', look, { signal });
    window.addEventListener('focus', look, { signal });
  };
  keepListening(document, listen, signal);
  return signal;
}

/** Whether the extension that this script came with is still there: what is asked of one that is gone fails. */
export function extensionLives(): boolean {
  return browser.runtime?.id !== undefined;
}
