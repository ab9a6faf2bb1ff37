import type { Settings } from '../settings/settings.ts';
import type { Cards } from './cards.ts';
import { type PointerPlace, watchPointer } from './page/pointer.ts';
import type { Mark } from './page/run.ts';

interface Options {
  readonly document: Document;
  readonly cards: Cards;
  /** The mark at a point of the viewport. */
  readonly markAt: (point: { readonly x: number; readonly y: number }) => Mark | undefined;
  /** How cards open, now. */
  readonly settings: () => Pick<Settings, 'openOn' | 'modifier'>;
  readonly signal: AbortSignal;
}

/**
 * Milliseconds between looks at what is under a pointer that was on no mark and goes on: asking the
 * browser for the text there is most of what a move costs. A dwell is several times as long.
 */
const apart = 50;

/** Opens cards by mouse, pen and finger, in the way that the reader set. */
export function openByPointer({ document, cards, markAt, settings, signal }: Options): void {
  /** Where the pointer rests on the page; undefined while it is in the card. */
  let rests: PointerPlace | undefined;
  let lastMove: PointerEvent;
  let onMark = false;
  let looked = Number.NEGATIVE_INFINITY;
  /** Sees to it that where the pointer stops is looked at. */
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hover = (place: PointerPlace, event: PointerEvent | KeyboardEvent) => {
    clearTimeout(timer);
    timer = undefined;
    looked = place.time;
    const { openOn, modifier } = settings();
    // Whoever presses selects words, or drags something of the page's.
    const mark = openOn === 'click' || isPressed(event) ? undefined : markAt(place);
    onMark = mark !== undefined;
    const opens = openOn === 'hover' || event.getModifierState(modifier);
    // A key that was let go closes nothing: the pointer is still on the mark.
    cards.hover(mark && (opens || cards.isShown(mark)) ? mark : undefined, place);
  };

  const look = () => {
    timer = undefined;
    if (rests) hover(rests, lastMove);
  };

  watchPointer(document, {
    onMove: (place, event) => {
      rests = cards.holds(event) ? undefined : place;
      if (!rests) return;
      lastMove = event;
      if (onMark || rests.time - looked >= apart) hover(rests, event);
      else timer ??= setTimeout(look, apart);
    },
    onClick: (point, event) => {
      if (event.button !== 0 || cards.holds(event)) return;
      // The click at the end of selecting words is not meant for the mark.
      if (document.getSelection()?.isCollapsed === false) return;
      const sheet = isTouch(event);
      // A finger that taps a link wants to go there, and has no hover to choose a card by.
      const mark = sheet && isOnControl(event) ? undefined : markAt(point);
      if (mark) cards.open(mark, { point, sheet });
    },
    signal,
  });
  signal.addEventListener('abort', () => clearTimeout(timer));
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

// Of a key's event it is undefined.
function isPressed(event: Partial<PointerEvent>): boolean {
  return !!event.buttons;
}

// Clicks are pointer events everywhere by now; TypeScript's DOM has them as mouse events.
function isTouch(event: MouseEvent): boolean {
  return (event as Partial<PointerEvent>).pointerType === 'touch';
}

function isOnControl(event: MouseEvent): boolean {
  return event
    .composedPath()
    .some(
      (node) =>
        node instanceof Element && Element.prototype.matches.call(node, 'a[href], button, summary, label'),
    );
}
