import type { Page } from 'puppeteer-core';

/** An event on the main thread of the page that was traced. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ts: number;
  readonly dur?: number;
  /** Time on a processor, of `dur`. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: {
    readonly data?: Readonly<Record<string, unknown>>;
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
}

/** What was done, and what the main thread did meanwhile. */
export interface Traced<T> {
  readonly result: T;
  readonly events: readonly TraceEvent[];
}

/** What to record: every call into a script, or tasks only, which costs nothing worth mentioning. */
export type Detail = 'calls' | 'tasks';

const tasks = ['-*', 'toplevel', 'blink.user_timing'];
const categories = { tasks, calls: [...tasks, 'devtools.timeline', 'v8', 'v8.execute'] };
const endMark = 'bench-traced';

/**
 * Records what a page's main thread does while something is done. Chromium only.
 *
 * The page may be led elsewhere meanwhile; the thread is that of the document it ends with.
 */
export async function trace<T>(
  page: Page,
  action: () => Promise<T>,
  detail: Detail = 'calls',
): Promise<Traced<T>> {
  await page.tracing.start({ categories: categories[detail] });
  let result: T;
  let recorded: Uint8Array | undefined;
  try {
    result = await action();
    await page.evaluate((name) => void performance.mark(name), endMark);
  } finally {
    recorded = await page.tracing.stop();
  }
  const { traceEvents } = JSON.parse(new TextDecoder().decode(recorded)) as { traceEvents: TraceEvent[] };
  const end = traceEvents.find(({ name }) => name === endMark);
  if (!end)
    throw new Error('The trace does not show the page that was traced: was its tab closed meanwhile?');
  return { result, events: traceEvents.filter(({ pid, tid }) => pid === end.pid && tid === end.tid) };
}
