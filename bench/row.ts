import type { Spread } from './statistics.ts';

/** What a measured number must not exceed, or must reach. */
export interface Bound {
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** A line of the report: what was measured, what it must be, and what it is. */
export interface Row {
  readonly what: string;
  readonly bound?: Bound;
  /** Of bound and measurement alike. */
  readonly unit: '×' | 'ms' | 'kB' | 'MB' | '%' | '';
  /** Undefined where the browser gives no way to measure it; `how` then says so. */
  readonly measured: Spread | undefined;
  /** How it was measured, where the name alone does not tell; why it cannot be, where it is not. */
  readonly how?: string;
}

/** A point of a curve, in the order of the curve's x. */
export interface Point {
  readonly x: number;
  /** Milliseconds. */
  readonly y: number;
}

/** How long somebody takes, as something grows. */
export interface Curve {
  readonly name: string;
  readonly points: readonly Point[];
}

/** What the plots show: script time by the page's size, and by the number of aliases. */
export interface Curves {
  readonly size: readonly Curve[];
  readonly aliases: readonly Curve[];
}

/** What a group of rows gives. */
export interface Measured {
  readonly rows: readonly Row[];
}

/** Whether a row keeps its bound, and by how much it misses; undefined where there is nothing to judge. */
export function judge({ bound, measured }: Row): { met: boolean; missedBy: number } | undefined {
  if (!bound || !measured) return undefined;
  const { atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY } = bound;
  const missedBy = Math.max(0, measured.median - atMost, atLeast - measured.median);
  return { met: missedBy === 0, missedBy };
}
