interface Options {
  readonly events: readonly string[];
  readonly signal: AbortSignal;
}

/** After these, things on a page may be somewhere else, or may have been shown. */
export const layoutEvents = [
  'scroll',
  'wheel',
  'resize',
  'click',
  'keyup',
  'toggle',
  'transitionend',
] as const;

/**
 * Calls back a moment after any of some events, and not again before that: a page may send hundreds
 * a second.
 */
export function watchFor(document: Document, onRest: () => void, { events, signal }: Options): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listener = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onRest();
    }, 100);
  };
  // Capturing, so that what happens inside elements counts too: scrolls and toggles do not bubble.
  // At the window, since that alone is told when its size changes.
  for (const event of events) {
    document.defaultView?.addEventListener(event, listener, { signal, passive: true, capture: true });
  }
  signal.addEventListener('abort', () => clearTimeout(timer));
}
