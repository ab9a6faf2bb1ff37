/** Where the pointer is, in viewport pixels, and when it was there, in milliseconds. */
export interface PointerPlace {
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

/**
 * Follows the pointer, at most once a frame and not at all while it rests.
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
  let latest: PointerEvent | undefined;
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      if (!latest) requestAnimationFrame(report);
      latest = event;
    },
    listen,
  );
  const report = () => {
    const event = latest;
    latest = undefined;
    if (event && !signal.aborted) onMove(placeOf(event), event);
  };
  // A passive listener cannot hold a link's own click back, whatever happens in it.
  document.addEventListener('click', (event) => event.isTrusted && onClick(placeOf(event), event), listen);
}

function placeOf({ clientX, clientY, timeStamp }: MouseEvent): PointerPlace {
  return { x: clientX, y: clientY, time: timeStamp };
}
