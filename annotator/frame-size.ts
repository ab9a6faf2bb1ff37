import { keepListening } from '../messaging/keep-listening.ts';

/** Less than this holds no more than a few words. */
const least = { width: 160, height: 100 };

/**
 * Sizes that advertisements are sold in, and hardly anything else comes in: width and height in CSS pixels. Those
 * that are less than the least need no mention.
 */
const sold: ReadonlySet<string> = new Set(
  `160x600 180x150 200x200 240x400 250x250 300x100 300x250 300x600 300x1050
   320x100 320x480 336x280 970x250`.split(/\s+/),
);

/** Whether a frame of this size is none that someone reads in: an advertisement's, or next to nothing. */
export function isForAdvertisement({ width, height }: { width: number; height: number }): boolean {
  return width < least.width || height < least.height || sold.has(`${width}x${height}`);
}

/**
 * Waits until a frame has a size to read in. A page itself always has; a frame may grow once it is
 * loaded, as those with a post of someone's do, and most never do.
 *
 * @returns when it has. Never, where it stays small or the signal aborts.
 */
export function readable(view: Window, { signal }: { signal: AbortSignal }): Promise<void> {
  if (view === view.top) return Promise.resolve();
  return new Promise((resolve) => {
    const look = () => {
      // A frame may go as this comes, and Firefox then throws where it is asked for its size. Once resolved, always so.
      if (!view.closed && !isForAdvertisement({ width: view.innerWidth, height: view.innerHeight }))
        resolve();
    };
    // Reports once all is laid out: asking at once has the browser lay out the pages around the frame.
    const laidOut = new IntersectionObserver(() => {
      laidOut.disconnect();
      look();
    });
    const { document } = view;
    const listen = () => {
      view.addEventListener('resize', look, { signal });
      // A page may have taken its root out, and bring another.
      const root = document.documentElement as Element | null;
      if (root) laidOut.observe(root);
    };
    keepListening(document, listen, signal);
  });
}
