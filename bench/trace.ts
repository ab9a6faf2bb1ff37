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

/**
 * What to record: tasks only, which costs nothing worth mentioning; every call into a script, too; or
 * also what the browser does, down to each function that it compiles, which makes all of it dearer.
 */
export type Detail = 'tasks' | 'calls' | 'kinds';

const tasks = ['-*', 'toplevel', 'blink.user_timing'];
const calls = [...tasks, 'devtools.timeline', 'v8', 'v8.execute'];
const kinds = ['disabled-by-default-v8.compile', 'disabled-by-default-v8.gc', 'blink'];
const categories = { tasks, calls, kinds: [...calls, ...kinds] };
const endMark = 'bench-traced';

/** What the browser recorded lacks the end of what was done. */
export class LostTrace extends Error {
  override readonly name = 'LostTrace';
}

/**
 * Records what a page's main thread does while something is done. Chromium only.
 *
 * The page may be led elsewhere meanwhile; the thread is that of the document it ends with.
 *
 * @throws LostTrace where the record ends too early: Chrome leaves out what a process does not hand
 *   over in time, which happens now and then to one that began meanwhile.
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
    throw new LostTrace('The trace does not show the page that was traced: was its tab closed meanwhile?');
  return { result, events: traceEvents.filter(({ pid, tid }) => pid === end.pid && tid === end.tid) };
}
