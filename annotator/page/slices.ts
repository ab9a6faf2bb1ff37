/** Milliseconds a slice may take: one frame at 60 Hz has 16.7, and the page wants some of it. */
const budget = 8;

interface Options {
  readonly signal: AbortSignal;
  readonly now: () => number;
  /** Called between slices. */
  readonly onSlice?: () => void;
}

/**
 * Does work item by item, giving the main thread back every few milliseconds.
 *
 * @returns when all is done or the signal aborted: the milliseconds that other tasks had in between.
 */
export async function inSlices<T>(
  items: { next(): T | undefined },
  work: (item: T) => void,
  options: Options,
): Promise<number> {
  const { signal, now, onSlice } = options;
  let done = 0;
  let waited = 0;
  let until = now() + budget;
  for (let item = items.next(); item !== undefined; item = items.next()) {
    if (signal.aborted) return waited;
    work(item);
    // The clock is asked every few items: most take a microsecond, and asking takes as long.
    if (++done % 16 !== 0 || now() < until) continue;
    onSlice?.();
    const left = now();
    await nextTurn();
    const back = now();
    waited += back - left;
    until = back + budget;
  }
  return waited;
}

/** A list as `inSlices` takes its items: one by one. */
export function cursorOver<T>(items: readonly T[]): { next(): T | undefined } {
  let at = 0;
  return { next: () => items[at++] };
}

// `scheduler.yield` resumes ahead of other tasks; Firefox has it from 142 on. A message port is the
// fastest turn elsewhere: nested timers are held back 4 ms each.
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
