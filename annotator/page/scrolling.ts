/** Calls back a moment after anything on a page was scrolled or the window changed its size. */
export function watchScrolling(
  document: Document,
  onRest: () => void,
  { signal }: { signal: AbortSignal },
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listener = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onRest();
    }, 100);
  };
  // Capturing, so that scrolling inside elements counts too: scroll events do not bubble.
  document.addEventListener('scroll', listener, { signal, passive: true, capture: true });
  document.defaultView?.addEventListener('resize', listener, { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
