import { lifetime } from '../../messaging/lifetime.ts';

/**
 * How long a content script lives.
 *
 * Stands in for WXT's class of this name (see `wxt.config.ts`), which sends an event through every
 * page's document that names the extension, and stops the script when it hears one like it: a page
 * could tell by it that we are there, and switch us off. Its timers, listeners and watch over
 * addresses nobody here asks for: they were a fiftieth of what goes into every page.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal = lifetime(window);
}
