import { render } from 'preact';
import { type Anchor, anchorTo, type Lines } from './anchor.ts';
import { createHost, type Host } from './host.ts';
import { listenToCard, listenToPage } from './listeners.ts';
import { distance } from './place.ts';
import { rememberPlace } from './reader-place.ts';
import type { PopoverEvent, Shown } from './state.ts';
import { PopoverView } from './view.tsx';

/** Puts a popover's state on the page. */
export interface Presenter<T> {
  /** Shows this, or nothing. `point`: where the pointer is, to choose a line by. */
  present(shown: Shown<T> | null, point: { x: number; y: number } | null): void;
  focusCard(): void;
  contains(node: EventTarget | null): boolean;
  /** How far a point is from the card in view, in pixels; null while there is none. */
  distanceTo(point: { x: number; y: number }): number | null;
}

interface InView<T> {
  readonly target: T;
  readonly anchor: Anchor;
  readonly comeBack: () => void;
  readonly end: AbortController;
}

/** Makes the element on first need only: most pages are read without opening a card. */
export function createPresenter<T extends Lines>(options: {
  readonly document: Document;
  readonly view: Window;
  readonly send: (event: PopoverEvent<T>) => void;
  readonly signal: AbortSignal;
}): Presenter<T> {
  const { document, view, send, signal } = options;
  let host: Host | null = null;
  let inView: InView<T> | null = null;
  let entered = false;

  const close = () => send({ type: 'close' });

  function makeHost(): Host {
    const made = createHost({ document, signal });
    listenToCard(
      made.frame,
      {
        onEnter: () => send({ type: 'enter-card' }),
        onLeave: () => send({ type: 'leave-card' }),
        onUse: () => {
          entered = true;
          send({ type: 'hold' });
        },
      },
      { signal },
    );
    return made;
  }

  function bring(target: T, point: { x: number; y: number } | null, into: Host): InView<T> {
    inView?.end.abort();
    const end = new AbortController();
    const anchor = anchorTo(target, { frame: into.frame, point, view });
    const comeBack = inView?.comeBack ?? rememberPlace(document);
    listenToPage(
      into,
      {
        onEscape: close,
        onPressOutside: (at) => target.rects().some((rect) => distance(rect, at) === 0) || close(),
        onScroll: () => anchor.follow() || close(),
        onResize: () => anchor.measure() || close(),
        onCovered: () => {
          into.raise();
          if (!anchor.measure()) close();
        },
      },
      { view, signal: AbortSignal.any([signal, end.signal]) },
    );
    return { target, anchor, comeBack, end };
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
      render(<PopoverView shown={shown} send={send} />, host.frame);
      if (inView?.target !== shown.target) {
        inView = bring(shown.target, point, host);
        host.raise();
      }
      // Later, not now: what is being presented must be done before the next event.
      if (!inView.anchor.measure()) queueMicrotask(close);
    },
    focusCard() {
      entered = true;
      host?.frame.querySelector<HTMLElement>('.frame-body')?.focus({ preventScroll: true });
    },
    contains: (node) => host?.contains(node) ?? false,
    distanceTo: (point) => (inView && host ? distance(host.frame.getBoundingClientRect(), point) : null),
  };
}
