/** Where the pointer is, in viewport pixels, and when it was there, in milliseconds. */
export interface PointerPlace {
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

/**
 * Follows the pointer, and does nothing while it rests. Browsers tell of moves once a frame, just before
 * its callbacks; waiting for a callback of our own cost more than finding what is under the pointer.
 *
 * Only what the reader does counts: events that the page's scripts make up are not trusted.
 */
export function watchPointer(
  document: Document,
  {
    onMove,
    onClick,
    signal,
  }: {
    onMove: (place: PointerPlace, event: PointerEvent) => void;
    onClick: (place: PointerPlace, event: MouseEvent) => void;
    signal: AbortSignal;
  },
): void {
  const listen = { signal, passive: true, capture: true };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.isTrusted && event.pointerType !== 'touch') onMove(placeOf(event), event);
    },
    listen,
  );
  // A passive listener cannot hold a link's own click back, whatever happens in it.
  document.addEventListener('click', (event) => event.isTrusted && onClick(placeOf(event), event), listen);
}

function placeOf({ clientX, clientY, timeStamp }: MouseEvent): PointerPlace {
  return { x: clientX, y: clientY, time: timeStamp };
}
