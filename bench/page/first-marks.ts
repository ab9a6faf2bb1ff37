/** What `watchFirstMarks` leaves on the page. */
export interface WatchedMarks {
  /** Each registered range with the end of the frame that first showed it, milliseconds of the page's clock. */
  readonly seen: Map<AbstractRange, number>;
  /** Frames since a range last came or went. */
  quiet: number;
  /** The animation frame to cancel to end the watch. */
  next: number;
}

declare global {
  /** On pages that are watched only. */
  var watchedMarks: WatchedMarks;
}

/** Notes when marks come. Runs in a page before its own scripts, with nothing of this file in reach. */
export function watchFirstMarks(): void {
  const watched: WatchedMarks = { seen: new Map(), quiet: 0, next: 0 };
  globalThis.watchedMarks = watched;
  let count = 0;
  const look = () => {
    let now = 0;
    for (const highlight of CSS.highlights.values()) now += highlight.size;
    watched.quiet = now === count ? watched.quiet + 1 : 0;
    if (now !== count) {
      count = now;
      const fresh = [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].filter((range) => !watched.seen.has(range)),
      );
      const { port1, port2 } = new MessageChannel();
      // A message sent before a frame is painted is taken after it.
      port1.onmessage = () => {
        port1.close();
        for (const range of fresh) watched.seen.set(range, performance.now());
      };
      port2.postMessage(null);
    }
    watched.next = requestAnimationFrame(look);
  };
  watched.next = requestAnimationFrame(look);
}

/**
 * When the first and the last of those marks were painted that are in view now, in milliseconds of
 * the page's clock; undefined where none is in view.
 */
export function marksInView(): { first: number; last: number } | undefined {
  const inView = [...globalThis.watchedMarks.seen].filter(([range]) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const { top, bottom, width } = live.getBoundingClientRect();
    return width > 0 && bottom > 0 && top < innerHeight;
  });
  if (inView.length === 0) return undefined;
  const times = inView.map(([, at]) => at);
  return { first: Math.min(...times), last: Math.max(...times) };
}

/** When the page's DOM was ready, by the same clock. */
export function domReady(): number {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.domInteractive ?? 0;
}
