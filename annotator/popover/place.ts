import { computePosition, flip, offset, type Platform, type Rect, shift, size } from '@floating-ui/core';

/** What a placement is made from, all in pixels of the same coordinates. */
export interface Measurements {
  /** The line of text the card belongs to. */
  readonly line: Rect;
  /** The card as tall as it would like to be. */
  readonly card: { readonly width: number; readonly height: number };
  /** What the reader sees of the page. */
  readonly viewport: Rect;
}

/** Where a card goes, in the coordinates of its measurements. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  /** The card's height; less than it would like to be where there is no room. */
  readonly height: number;
}

/** Between the line and the card, in pixels: room for the mark's own underline. */
export const gap = 8;
/** Between the card and the edge of the viewport, in pixels. */
export const margin = 8;

/**
 * Places a card below its line, or above it where there is more room: never over the line, always
 * inside the viewport, shorter than it would like where it must be.
 */
export async function place({ line, card, viewport }: Measurements): Promise<Placement> {
  const edges = { padding: margin };
  let height = card.height;
  // Floating UI's own platform measures the document; ours only hands over what was measured, which
  // makes placement a function of rectangles and leaves half of the library out of every page.
  const platform: Platform = {
    getElementRects: () => ({ reference: line, floating: { x: 0, y: 0, width: card.width, height } }),
    getDimensions: () => ({ width: card.width, height }),
    getClippingRect: () => viewport,
  };
  const { x, y } = await computePosition(null, null, {
    platform,
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(gap),
      flip({ ...edges, crossAxis: false }),
      shift(edges),
      size({
        ...edges,
        apply: ({ availableHeight }) => {
          height = Math.max(0, Math.min(card.height, availableHeight));
        },
      }),
    ],
  });
  // Beside a line that is out of view a card would be so too.
  return clamp({ x, y, width: card.width, height }, viewport);
}

/** A card that stays where it is, moved and shortened no more than it takes to be inside the viewport. */
export function clamp(card: Rect, viewport: Rect): Placement {
  const height = Math.min(card.height, viewport.height - 2 * margin);
  const within = (at: number, from: number, room: number, size: number) =>
    Math.round(Math.max(from + margin, Math.min(at, from + room - margin - size)));
  return {
    left: within(card.x, viewport.x, viewport.width, card.width),
    top: within(card.y, viewport.y, viewport.height, height),
    height,
  };
}

/**
 * The part of the viewport in which a card that stays may grow without covering its line: that on the
 * card's side of it. All of it, where the card is at neither side or has less room there than it takes.
 */
export function sideOf(card: Rect, line: Rect, viewport: Rect): Rect {
  const end = viewport.y + viewport.height;
  // Beyond the gap beside the line: the rest of it is what a margin leaves free.
  const top = Math.max(viewport.y, line.y + line.height + gap - margin);
  const bottom = Math.min(end, line.y - gap + margin);
  const sides = [
    { ...viewport, y: top, height: end - top },
    { ...viewport, height: bottom - viewport.y },
  ];
  // Cards stand on whole pixels, lines anywhere.
  const holds = ({ y, height }: Rect) =>
    card.y >= y + margin - 1 && card.y + card.height <= y + height - margin + 1;
  return sides.find(holds) ?? viewport;
}

/** The line the pointer is on, or nearest to; the first where there is no pointer. Null where no line is left. */
export function lineAt<R extends Rect>(
  lines: readonly R[],
  point: { x: number; y: number } | null,
): number | null {
  if (lines.length === 0) return null;
  if (!point) return 0;
  const distances = lines.map((line) => distance(line, point));
  return distances.indexOf(Math.min(...distances));
}

/** Whether any of a rectangle can be seen. */
export function inView(rect: Rect, viewport: Rect): boolean {
  return (
    rect.x < viewport.x + viewport.width &&
    rect.x + rect.width > viewport.x &&
    rect.y < viewport.y + viewport.height &&
    rect.y + rect.height > viewport.y
  );
}

/** How far a point lies from a rectangle, in pixels; 0 inside. */
export function distance(rect: Rect, point: { x: number; y: number }): number {
  return Math.hypot(
    outside(point.x, rect.x, rect.x + rect.width),
    outside(point.y, rect.y, rect.y + rect.height),
  );
}

function outside(value: number, from: number, to: number): number {
  return Math.max(from - value, 0, value - to);
}
