import { inView, lineAt, place } from './place.ts';

/** What a card is placed beside. */
export interface Lines {
  /** Fresh client rectangles of a mark, one a line; empty once it is gone. */
  rects(): readonly DOMRect[];
}

/** Keeps a card beside one line of a mark. */
export interface Anchor {
  /** Places the card beside its line; false where that line is gone or out of view. */
  follow(): boolean;
  /** The same after the card's contents or the viewport changed: measures the card first. */
  measure(): boolean;
}

/** Ties a card's frame to the line of a mark that is nearest to a point, or to its first line. */
export function anchorTo(
  mark: Lines,
  { frame, point, view }: { frame: HTMLElement; point: { x: number; y: number } | null; view: Window },
): Anchor {
  const line = lineAt(mark.rects(), point) ?? 0;
  let card = { width: 0, height: 0 };
  let latest = 0;

  const follow = () => {
    const rects = mark.rects();
    const viewport = viewportOf(view);
    const rect = rects[Math.min(line, rects.length - 1)];
    if (!rect || !inView(rect, viewport)) return false;
    const turn = ++latest;
    void place({ line: rect, card, viewport }).then(({ left, top, height }) => {
      if (turn !== latest) return;
      Object.assign(frame.style, { left: `${left}px`, top: `${top}px`, height: `${height}px` });
    });
    return true;
  };

  return {
    follow,
    measure() {
      frame.style.height = 'auto';
      card = { width: frame.offsetWidth, height: frame.offsetHeight };
      return follow();
    },
  };
}

// The visual viewport leaves scroll bars out, and is right under pinch zoom and in quirks mode too.
function viewportOf(view: Window): { x: number; y: number; width: number; height: number } {
  const seen = view.visualViewport;
  return seen
    ? { x: seen.offsetLeft, y: seen.offsetTop, width: seen.width, height: seen.height }
    : { x: 0, y: 0, width: view.innerWidth, height: view.innerHeight };
}
