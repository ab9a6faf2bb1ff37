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
  /** Where a press on the page began, while it lasts; null for one in the card. */
  let press: Point | null | undefined;
  const hear = (event: PointerEvent) => {
    const { type, isTrusted, pointerType, buttons, clientX: x, clientY: y } = event;
    // A finger that is down scrolls. Its card is a sheet, which is in nobody's way.
    if (!isTrusted || pointerType === 'touch') return;
    if (type === 'pointerdown') press = host.holds(event) ? null : { x, y };
    // Of a link that was dropped nothing but the next move tells that it was let go.
    else if (buttons === 0) press = undefined;
    // The card may have come when the press had begun.
    else if (press !== null && !(press && Math.hypot(x - press.x, y - press.y) < jitter)) onDrag();
    host.frame.style.pointerEvents = press ? 'none' : '';
  };
  for (const type of ['pointerdown', 'pointermove', 'pointerup'] as const) {
    view.addEventListener(type, hear, { signal, capture: true, passive: true });
  }
  signal.addEventListener('abort', () => {
    host.frame.style.pointerEvents = '';
  });
}
