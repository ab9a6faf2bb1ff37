import type { Host } from './host.ts';
import type { Point } from './live-root.ts';

/** A hand that only presses moves by less than this, in pixels. */
const jitter = 4;

/**
 * Leaves the page what the reader drags there, a selection, a slider or a link: from a press outside of
 * the card on, pointers pass through it until they are let go.
 *
 * @param onDrag called when a press that began outside of the card turns out to be a drag; each time
 *   that the pointer moves on.
 */
export function yieldToDrags(
  host: Host,
  onDrag: () => void,
  { view, signal }: { view: Window; signal: AbortSignal },
): void {
  /** Where a press on the page began, or that it was in the card, while it lasts. */
  let press: Point | 'in card' | undefined;
  const options = { signal, capture: true, passive: true };
  const release = () => {
    press = undefined;
    host.frame.style.pointerEvents = '';
  };
  view.addEventListener(
    'pointerdown',
    (event) => {
      if (!isByHand(event)) return;
      press = host.holds(event) ? 'in card' : { x: event.clientX, y: event.clientY };
      if (press !== 'in card') host.frame.style.pointerEvents = 'none';
    },
    options,
  );
  view.addEventListener(
    'pointermove',
    (event) => {
      if (!isByHand(event)) return;
      // Of a link that was dropped nothing else tells that it was let go.
      if (event.buttons === 0) release();
      // The card may have come when the press had begun.
      else if (press !== 'in card' && !(press && isNear(press, event))) onDrag();
    },
    options,
  );
  view.addEventListener('pointerup', (event) => isByHand(event) && release(), options);
  signal.addEventListener('abort', release);
}

// A finger that is down scrolls. Its card is a sheet, which is in nobody's way.
function isByHand({ isTrusted, pointerType }: PointerEvent): boolean {
  return isTrusted && pointerType !== 'touch';
}

function isNear({ x, y }: Point, { clientX, clientY }: PointerEvent): boolean {
  return Math.hypot(clientX - x, clientY - y) < jitter;
}
