import { type ContextType, render } from 'preact';
import { MarkStyles } from '../../components/mark-styles.ts';
import { type Anchor, anchorTo, type Lines } from './anchor.ts';
import { createHost, type Host } from './host.ts';
import { listenToCard, listenToPage } from './listeners.ts';
import type { Point } from './live-root.ts';
import { distance } from './place.ts';
import { rememberPlace } from './reader-place.ts';
import { sheetFor } from './sheet.ts';
import type { PopoverEvent, Shown } from './state.ts';
import { closeBySwipe } from './swipe.ts';
import { type Deeds, PopoverView, type Told } from './view.tsx';

/** What the reader set of how cards look. */
export interface CardLook {
  /** `auto`: as the reader's system has it. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** How the marks of each category look. */
  readonly marks: ContextType<typeof MarkStyles>;
}

/** Puts a popover's state on the page. */
export interface Presenter<T> {
  /** Shows this, or nothing. `point`: where the pointer is, to choose a line by. */
  present(shown: Shown<T> | null, point: Point | null): void;
  focusCard(): void;
  /** Whether an event comes from inside the card. */
  holds(event: Event): boolean;
  /** How far a point is from the card in view, in pixels; null while there is none. */
  distanceTo(point: Point): number | null;
}

interface InView<T> {
  readonly shown: Shown<T>;
  readonly anchor: Anchor;
  readonly comeBack: () => void;
  readonly end: AbortController;
}

/** Makes the element on first need only: most pages are read without opening a card. */
export function createPresenter<T extends Lines & Told>(options: {
  readonly document: Document;
  readonly view: Window;
  readonly send: (event: PopoverEvent<T>) => void;
  readonly deeds: Deeds;
  readonly look: () => CardLook;
  readonly signal: AbortSignal;
}): Presenter<T> {
  const { document, view, send, deeds, look, signal } = options;
  let host: Host | null = null;
  let inView: InView<T> | null = null;
  let entered = false;

  const close = () => send({ type: 'close' });
  const isPinned = () => inView?.shown.pinned ?? false;
  const measure = () => {
    if (isPinned()) inView?.anchor.stay();
    else if (!inView?.anchor.measure()) close();
  };
  const raise = () => inView && host?.raise(middleOf(inView.shown.target));
  const raiseAgain = () => {
    raise();
    measure();
  };

  function makeHost(): Host {
    const made = createHost({ document, onGone: close, onHomeClosed: raiseAgain, signal });
    listenToCard(
      made.frame,
      {
        onEnter: () => send({ type: 'enter-card' }),
        onLeave: () => send({ type: 'leave-card' }),
        onUse: () => {
          entered = true;
          send({ type: 'hold' });
        },
        // Whoever keeps a card open wants to get past it.
        keepsFocus: () => !isPinned(),
      },
      { signal },
    );
    closeBySwipe(made.frame, close, { signal });
    return made;
  }

  function bring(shown: Shown<T>, point: Point | null, into: Host): InView<T> {
    inView?.end.abort();
    const end = new AbortController();
    const { target } = shown;
    const { frame } = into;
    frame.classList.toggle('sheet', shown.sheet);
    frame.style.width = '';
    const anchor = shown.sheet ? sheetFor(target, { frame, view }) : anchorTo(target, { frame, point, view });
    const comeBack = inView?.comeBack ?? rememberPlace(document);
    listenToPage(
      into,
      {
        onEscape: close,
        onPressOutside: (at) =>
          isPinned() || target.rects().some((rect) => distance(rect, at) === 0) || close(),
        onDrag: () => {
          if (isPinned()) return;
          // Where the reader was before is of no interest: going back there would end what they select.
          entered = false;
          close();
        },
        onScroll: () => isPinned() || anchor.follow() || close(),
        onResize: measure,
        onCovered: raiseAgain,
      },
      { view, signal: AbortSignal.any([signal, end.signal]) },
    );
    return { shown, anchor, comeBack, end };
  }

  function dismiss(): void {
    if (!inView || !host) return;
    inView.end.abort();
    const { comeBack } = inView;
    inView = null;
    host.lower();
    render(null, host.frame);
    if (entered) comeBack();
    entered = false;
  }

  return {
    present(shown, point) {
      if (!shown) return dismiss();
      host ??= makeHost();
      const { theme, marks } = look();
      host.frame.dataset.theme = theme;
      const card = <PopoverView shown={shown} send={send} deeds={deeds} />;
      render(<MarkStyles.Provider value={marks}>{card}</MarkStyles.Provider>, host.frame);
      const moved = inView?.shown.target !== shown.target || inView.shown.sheet !== shown.sheet;
      inView = !inView || moved ? bring(shown, point, host) : { ...inView, shown };
      if (moved) raise();
      if (shown.pinned && !moved) inView.anchor.stay();
      // Later, not now: what is being presented must be done before the next event.
      else if (!inView.anchor.measure()) queueMicrotask(close);
    },
    focusCard() {
      entered = true;
      const reads = host?.frame.querySelector<HTMLElement>('.frame-body, .frame-note button');
      reads?.focus({ preventScroll: true });
    },
    holds: (event) => host?.holds(event) ?? false,
    distanceTo: (point) => (inView && host ? distance(host.frame.getBoundingClientRect(), point) : null),
  };
}

function middleOf(mark: Lines): Point | null {
  const [line] = mark.rects();
  return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
}
