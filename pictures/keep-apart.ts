/** A box by its middle, in pixels. */
export interface Box {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels that boxes keep between them. */
export const gap = 7;

/**
 * Moves boxes off each other, each pair along the way on which they overlap less.
 *
 * d3's own collision force knows circles only, and names are far wider than high.
 *
 * @param share how much of each overlap is undone, up to 1.
 * @returns whether any two overlapped.
 */
export function keepApart(boxes: readonly Box[], share: number): boolean {
  let overlapped = false;
  boxes.forEach((a, at) => {
    for (const b of boxes.slice(at + 1)) {
      const acrossBy = (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x);
      const downBy = (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y);
      if (acrossBy <= 0.01 || downBy <= 0.01) continue;
      overlapped = true;
      if (acrossBy < downBy) {
        const push = ((a.x < b.x ? 1 : -1) * acrossBy * share) / 2;
        a.x -= push;
        b.x += push;
      } else {
        const push = ((a.y < b.y ? 1 : -1) * downBy * share) / 2;
        a.y -= push;
        b.y += push;
      }
    }
  });
  return overlapped;
}
