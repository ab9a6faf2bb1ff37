import type { Settings } from '../settings/settings.ts';
import { type PointerPlace, watchPointer } from './page/pointer.ts';
import type { MarkTarget, Popover } from './popover/index.ts';

interface Options {
  readonly document: Document;
  readonly popover: Popover;
  /** The mark at a point of the viewport. */
  readonly targetAt: (point: { readonly x: number; readonly y: number }) => MarkTarget | null;
  /** Whether a mark is the one whose card is in view. */
  readonly isShown: (target: MarkTarget) => boolean;
  /** How cards open, now. */
  readonly settings: () => Pick<Settings, 'openOn' | 'modifier'>;
  readonly signal: AbortSignal;
}

/** Opens cards by mouse, pen and finger, in the way that the reader set. */
export function openByPointer({ document, popover, targetAt, isShown, settings, signal }: Options): void {
  /** Where the pointer rests on the page; undefined while it is in the card. */
  let rests: PointerPlace | undefined;

  const hover = (place: PointerPlace, event: PointerEvent | KeyboardEvent) => {
    const { openOn, modifier } = settings();
    const target = openOn === 'click' ? null : targetAt(place);
    const opens = openOn === 'hover' || event.getModifierState(modifier);
    // A key that was let go closes nothing: the pointer is still on the mark.
    popover.hover(target && (opens || isShown(target)) ? target : null, place);
  };

  watchPointer(document, {
    onMove: (place, event) => {
      rests = popover.contains(event.target) ? undefined : place;
      if (rests) hover(rests, event);
    },
    onClick: (point, event) => {
      if (event.button !== 0 || popover.contains(event.target)) return;
      // The click at the end of selecting words is not meant for the mark.
      if (document.getSelection()?.isCollapsed === false) return;
      const sheet = isTouch(event);
      // A finger that taps a link wants to go there, and has no hover to choose a card by.
      const target = sheet && isOnControl(event) ? null : targetAt(point);
      if (target) popover.open(target, { focus: false, point, sheet });
    },
    signal,
  });
  document.addEventListener(
    'keydown',
    (event) => {
      const { openOn, modifier } = settings();
      if (openOn !== 'modifier' || event.key !== modifier || event.repeat || !event.isTrusted) return;
      if (rests) hover({ ...rests, time: event.timeStamp }, event);
    },
    { signal, passive: true, capture: true },
  );
}

// Clicks are pointer events everywhere by now; TypeScript's DOM has them as mouse events.
function isTouch(event: MouseEvent): boolean {
  return (event as Partial<PointerEvent>).pointerType === 'touch';
}

function isOnControl(event: MouseEvent): boolean {
  return event
    .composedPath()
    .some((node) => node instanceof Element && node.matches('a[href], button, summary, label'));
}
