/**
 * Milliseconds of work in a slice. One frame at 60 Hz has 16.7: the page wants some of it, and where garbage
 * is collected meanwhile that is another 2 to 10.
 */
const budget = 4;

// Kept in hand: once a frame has given way to another site's page, asking the window for it throws in Firefox.
const Channel = MessageChannel;

/** The main thread as long as we have it. Works that follow one another share one. */
export interface Slice {
  until: number;
}

/** Begins a slice: to be called when a task begins. */
export function beginSlice(now: () => number): Slice {
  return { until: now() + budget };
}

interface Options {
  readonly signal: AbortSignal;
  readonly now: () => number;
  /** The one to go on in; by default a new one. */
  readonly slice?: Slice;
  /** Called where a further slice begins, in which it counts. */
  readonly onSlice?: () => void;
}

/**
 * Does work item by item, giving the main thread back every few milliseconds.
 *
 * @param work says whether the item took some doing: then the clock is asked. Most take a
 *   microsecond, and asking takes a tenth of that, so for those it is asked now and then.
 * @returns when all is done or the signal aborted: the milliseconds that other tasks had in between.
 */
export async function inSlices<T>(
  items: { next(): T | undefined },
  work: (item: T) => boolean,
  options: Options,
): Promise<number> {
  const { signal, now, slice = beginSlice(now), onSlice } = options;
  let done = 0;
  let waited = 0;
  for (let item = items.next(); item !== undefined; item = items.next()) {
    if (signal.aborted) return waited;
    if ((!work(item) && ++done % 16 !== 0) || now() < slice.until) continue;
    const left = now();
    await nextTurn();
    const back = now();
    waited += back - left;
    slice.until = back + budget;
    if (!signal.aborted) onSlice?.();
  }
  return waited;
}

/** A list as `inSlices` takes its items: one by one. */
export function cursorOver<T>(items: ArrayLike<T>): { next(): T | undefined } {
  let at = 0;
  return { next: () => items[at++] };
}

/**
 * Gives the main thread back for a moment.
 *
 * Not by `scheduler.yield`: what it resumes goes before the browser's own painting, so a long page
 * stayed blank until all of it was read. Timers that follow one another are held back 4 ms each.
 */
export function nextTurn(): Promise<void> {
  const { port1, port2 } = new Channel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
