import { browser } from 'wxt/browser';

/**
 * How long a content script lives: until another one of ours starts in the same document, because
 * the extension was updated, say.
 *
 * Stands in for WXT's class of this name (see `wxt.config.ts`), whose timers, listeners and watch
 * over addresses nobody here asks for: they were a fiftieth of what goes into every page.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  constructor() {
    const controller = new AbortController();
    this.signal = controller.signal;
    const started = `${browser.runtime.id}:started`;
    document.dispatchEvent(new Event(started));
    document.addEventListener(started, () => controller.abort(), { once: true });
  }
}
