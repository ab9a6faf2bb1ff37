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
 * @returns when all is done or the signal aborted.
 */
export async function inSlices<T>(
  items: { next(): T | undefined },
  work: (item: T) => void,
  options: Options,
): Promise<void> {
  const { signal, now, onSlice } = options;
  let done = 0;
  let until = now() + budget;
  for (let item = items.next(); item !== undefined; item = items.next()) {
    if (signal.aborted) return;
    work(item);
    // The clock is asked every few items: most take a microsecond, and asking takes as long.
    if (++done % 16 !== 0 || now() < until) continue;
    onSlice?.();
    await nextTurn();
    until = now() + budget;
  }
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
