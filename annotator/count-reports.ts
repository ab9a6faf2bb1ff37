import { ask } from '../messaging/channel.ts';
import type { Counts } from '../messaging/messages.ts';

/** Milliseconds between two counts at least. */
const soonest = 100;
/** Counting looks at every run's style, so it gets at most this share of one core. */
const share = 0.01;

interface Options {
  /** Counts a page's marks; undefined when that was broken off. */
  readonly count: () => Promise<{ readonly counts: Counts; readonly waited: number } | undefined>;
  /** Whether a category's marks are shown now. */
  readonly isShown: (category: string) => boolean;
  readonly window: Window;
  /** Milliseconds, from any fixed start. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** Tells the background how many marks a frame carries, as often as counting is cheap. */
export class CountReports {
  readonly #options: Options;
  #wanted = false;
  #counting = false;
  #latest: Counts | undefined;
  #sent = '';

  constructor(options: Options) {
    this.#options = options;
    const { window, signal } = options;
    signal.addEventListener('abort', () => this.#send({}));
    // A page that is left keeps its marks in the back-forward cache, but is no longer in the tab.
    window.addEventListener('pagehide', ({ isTrusted }) => isTrusted && this.#send({}), { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.want(), { signal });
  }

  /** The marks changed: count and report them soon. */
  want(): void {
    this.#wanted = true;
    if (!this.#counting) void this.#count();
  }

  /** Other categories are shown: the marks are the same, and need not be counted again. */
  sort(): void {
    if (this.#latest) this.#sendShown(this.#latest);
  }

  async #count(): Promise<void> {
    const { count, now, signal } = this.#options;
    this.#counting = true;
    while (this.#wanted && !signal.aborted) {
      this.#wanted = false;
      const began = now();
      const counted = await count();
      if (counted && !signal.aborted) {
        this.#latest = counted.counts;
        this.#sendShown(counted.counts);
      }
      // Other tasks' turns in between were not of our making.
      const own = now() - began - (counted?.waited ?? 0);
      const wait = Math.max(soonest, own / share);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    this.#counting = false;
  }

  #sendShown(counts: Counts): void {
    const { isShown } = this.#options;
    this.#send(Object.fromEntries(Object.entries(counts).filter(([category]) => isShown(category))));
  }

  #send(counts: Counts): void {
    const text = JSON.stringify(counts);
    if (text === this.#sent) return;
    this.#sent = text;
    // The background may be gone after an update; the next session reports afresh.
    ask({ type: 'report-counts', counts }).catch(() => undefined);
  }
}
