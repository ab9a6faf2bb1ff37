import type { NamesAsked, NamesFound } from './exchange.ts';

/**
 * Searches a page for names in a worker of its own, until the signal aborts.
 *
 * @param on.onFound called as the search goes, and a last time when all is read.
 * @param on.onFailure called when the worker cannot start or breaks off.
 */
export function searchNames(
  asked: NamesAsked,
  on: {
    readonly startWorker: () => Worker;
    readonly onFound: (found: NamesFound) => void;
    readonly onFailure: () => void;
    readonly signal: AbortSignal;
  },
): void {
  const worker = on.startWorker();
  const { signal } = on;
  signal.addEventListener('abort', () => worker.terminate());
  worker.addEventListener('message', ({ data }: MessageEvent<NamesFound>) => {
    // It keeps half a hundred megabytes of words, which nobody needs once all is read.
    if (data.done === data.total) worker.terminate();
    if (!signal.aborted) on.onFound(data);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    if (!signal.aborted) on.onFailure();
  });
  worker.postMessage(asked);
}
