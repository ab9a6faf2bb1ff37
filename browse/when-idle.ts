/**
 * Does work in the browser's idle time, a step at a time, until a step says that there is none left or
 * the signal aborts.
 *
 * @param step does one short step; anything but true where it was the last.
 */
export function whenIdle(
  step: () => unknown,
  { window, signal }: { window: Pick<Window, 'requestIdleCallback'>; signal: AbortSignal },
): void {
  const work = (deadline: IdleDeadline) => {
    do {
      if (signal.aborted || step() !== true) return;
    } while (deadline.timeRemaining() > 2);
    window.requestIdleCallback(work);
  };
  window.requestIdleCallback(work);
}
