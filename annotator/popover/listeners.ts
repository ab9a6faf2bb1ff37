import { yieldToDrags } from './drags.ts';
import type { Host } from './host.ts';
import { onCardKey } from './keyboard.ts';

/** What a popover in view wants to hear of. */
export interface Listeners {
  onEscape(): void;
  /** The reader pressed somewhere outside the card. */
  onPressOutside(point: { x: number; y: number }): void;
  /** The reader drags something of the page's, or selects its text. */
  onDrag(): void;
  onScroll(): void;
  onResize(): void;
  /** Something else of the page's may have gone on top. */
  onCovered(): void;
}

/** Listens to the page until the signal aborts: meant for the time a popover is in view. */
export function listenToPage(
  host: Host,
  on: Listeners,
  { view, signal }: { view: Window; signal: AbortSignal },
): void {
  const pressed = (event: MouseEvent) => {
    if (event.isTrusted && !host.holds(event)) on.onPressOutside({ x: event.clientX, y: event.clientY });
  };
  // Capturing at the window: a page that stops its keys or scroll events must not keep the card open.
  const options = { signal, capture: true, passive: false };
  view.addEventListener(
    'keydown',
    (event) => {
      // A page's own dispatched Escape is between the page and itself.
      if (event.key !== 'Escape' || event.isComposing || !event.isTrusted || !host.isOpen()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      on.onEscape();
    },
    options,
  );
  view.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType !== 'touch') pressed(event);
    },
    options,
  );
  // A finger that goes down may be about to scroll; only when it has tapped is it a press.
  view.addEventListener(
    'click',
    (event) => {
      if ((event as Partial<PointerEvent>).pointerType === 'touch') pressed(event);
    },
    options,
  );
  yieldToDrags(host, on.onDrag, { view, signal });
  const scrolled = oncePerFrame(view, signal, on.onScroll);
  view.addEventListener('scroll', (event) => host.holds(event) || scrolled(), {
    signal,
    capture: true,
    passive: true,
  });
  view.visualViewport?.addEventListener('scroll', scrolled, { signal });
  view.addEventListener('resize', oncePerFrame(view, signal, on.onResize), { signal });
  view.visualViewport?.addEventListener('resize', oncePerFrame(view, signal, on.onResize), { signal });
  view.document.addEventListener('toggle', (event) => isDialog(event.target) && on.onCovered(), options);
  view.document.addEventListener('fullscreenchange', on.onCovered, options);
  // A dialog inside a component tells nobody outside that it opened; but it takes the focus.
  view.addEventListener(
    'focusin',
    (event) => host.holds(event) || (host.isCovered() && on.onCovered()),
    options,
  );
}

/** Listens to the card for as long as it exists. */
export function listenToCard(
  frame: HTMLElement,
  on: { onEnter(): void; onLeave(): void; onUse(): void; keepsFocus(): boolean },
  { signal }: { signal: AbortSignal },
): void {
  frame.addEventListener('pointerenter', on.onEnter, { signal });
  frame.addEventListener('pointerleave', on.onLeave, { signal });
  frame.addEventListener('pointerdown', on.onUse, { signal });
  frame.addEventListener('focusin', on.onUse, { signal });
  frame.addEventListener('keydown', (event) => onCardKey(event, frame, on.keepsFocus()), { signal });
  // A page that closes its dialog at a press beside it must not take one in the card for that.
  for (const type of presses)
    frame.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
}

const presses = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'touchstart',
  'touchend',
] as const;

function isDialog(target: EventTarget | null): boolean {
  return target instanceof HTMLDialogElement;
}

function oncePerFrame(view: Window, signal: AbortSignal, work: () => void): () => void {
  let due = false;
  return () => {
    if (due) return;
    due = true;
    view.requestAnimationFrame(() => {
      due = false;
      if (!signal.aborted) work();
    });
  };
}
