import { natural } from './natural-size.ts';
import { clamp, inView, lineAt, margin, type Placement, place, sideOf } from './place.ts';
import { viewportOf } from './viewport.ts';

/** What a card is placed beside. */
export interface Lines {
  /** Fresh client rectangles of a mark, one a line; empty once it is gone. */
  rects(): readonly DOMRect[];
}

/** Keeps a card where it belongs. */
export interface Anchor {
  /** Places the card anew after a scroll; false where there is nothing left to stand beside. */
  follow(): boolean;
  /** The same after the card's contents or the viewport changed: measures the card first. */
  measure(): boolean;
  /** Leaves the card where it is, as far as its contents and the viewport allow. */
  stay(): void;
}

/** Ties a card's frame to the line of a mark that is nearest to a point, or to its first line. */
export function anchorTo(
  mark: Lines,
  { frame, point, view }: { frame: HTMLElement; point: { x: number; y: number } | null; view: Window },
): Anchor {
  const line = lineAt(mark.rects(), point) ?? 0;
  let card = { width: 0, height: 0 };
  let placed: Placement | undefined;
  let latest = 0;

  const lineOf = (rects: readonly DOMRect[]) => rects[Math.min(line, rects.length - 1)];

  const putAt = (placement: Placement) => {
    placed = placement;
    put(frame, placement);
  };

  const follow = (after?: () => void) => {
    const viewport = viewportOf(view);
    const rect = lineOf(mark.rects());
    if (!rect || !inView(rect, viewport)) return false;
    const turn = ++latest;
    void place({ line: rect, card, viewport }).then((placement) => {
      if (turn !== latest) return;
      putAt(placement);
      after?.();
    });
    return true;
  };

  return {
    follow: () => follow(),
    measure() {
      const { scrollBack, ...size } = natural(frame, { width: viewportOf(view).width - 2 * margin });
      card = size;
      return follow(scrollBack);
    },
    stay() {
      // Not yet placed: that is on its way.
      if (!placed) return;
      latest++;
      // Where it was put, not where it is seen: while it rises into view that is a little further down.
      const { left: x, top: y, height } = placed;
      const viewport = viewportOf(view);
      const { scrollBack, ...size } = natural(frame, { width: viewport.width - 2 * margin });
      const rect = lineOf(mark.rects());
      const room = rect ? sideOf({ x, y, width: size.width, height }, rect, viewport) : viewport;
      putAt(clamp({ x, y, ...size }, room));
      scrollBack();
    },
  };
}

/** Moves a frame to a placement. */
export function put(frame: HTMLElement, { left, top, height }: Placement): void {
  Object.assign(frame.style, { left: `${left}px`, top: `${top}px`, height: `${height}px` });
}
