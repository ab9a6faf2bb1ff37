/** What `watchCard` leaves on the page. */
export interface WatchedCard {
  /** When the frame began in which the pointer's latest move was handled, milliseconds of the page's clock. */
  moved: number;
  /** The end of the first frame after it in which a card stood open; 0 before. */
  opened: number;
  /** The same for a card with its text in it, where the closed root is known; 0 before. */
  filled: number;
  /** The card's closed shadow root. Only the bench, through the browser's own tools, can put it here. */
  root?: ShadowRoot;
}

declare global {
  /** On pages that are watched only. */
  var watchedCard: WatchedCard;
}

/** Notes in each frame whether a card stands open, and whether it has its text. */
export function watchCard(tag: string): void {
  const watched: WatchedCard = { moved: 0, opened: 0, filled: 0 };
  globalThis.watchedCard = watched;
  const note = (what: 'opened' | 'filled') => {
    const { port1, port2 } = new MessageChannel();
    // A message sent before a frame is painted is taken after it.
    port1.onmessage = () => {
      port1.close();
      watched[what] ||= performance.now();
    };
    port2.postMessage(null);
  };
  const look = () => {
    const open = document.querySelector(`${tag}:popover-open`) !== null;
    if (open && watched.opened === 0) note('opened');
    if (open && watched.filled === 0 && watched.root?.querySelector('h2')) note('filled');
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const onMove = () => {
    requestAnimationFrame((start) => Object.assign(watched, { moved: start, opened: 0, filled: 0 }));
  };
  document.addEventListener('pointermove', onMove, { capture: true, passive: true });
}
