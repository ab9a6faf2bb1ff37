import type { Curve, Point } from '../row.ts';

/** The name of a curve beside its last point. */
export interface Label {
  readonly name: string;
  readonly text: string;
  readonly at: Point;
  /** Pixels down from the point, so that no two labels lie on each other. */
  readonly dy: number;
}

const lineHeight = 15;

/** Labels for curves on a logarithmic scale of so many pixels, from the top down. */
export function placeLabels(
  curves: readonly Curve[],
  { domain: [least, most], height }: { domain: readonly [number, number]; height: number },
): Label[] {
  const pixels = (y: number) => (height * Math.log(most / y)) / Math.log(most / least);
  const ends = curves
    .flatMap(({ name, points }) => {
      const at = points.at(-1);
      return at ? [{ name, at, top: pixels(at.y) }] : [];
    })
    .sort((a, b) => a.top - b.top);
  const taken = new Map<number, number>();
  return ends.map(({ name, at, top }) => {
    const free = Math.max(top, taken.get(at.x) ?? Number.NEGATIVE_INFINITY);
    taken.set(at.x, free + lineHeight);
    return { name, text: name === 'ours' ? 'Backgrounder' : name, at, dy: free - top };
  });
}
