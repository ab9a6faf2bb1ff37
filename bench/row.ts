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
  /** By how much the number may be off because the browser tells it in coarse steps. */
  readonly resolution?: number | undefined;
  /** Measured on something smaller where `Effort.reduced` asks for it; its bound is not meant for that. */
  readonly shrinks?: true;
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

/** Where time or memory goes: a table that stands in the report where a row that it takes apart misses its bound. */
export interface Profile {
  readonly title: string;
  /** How the names of the rows begin that it takes apart. */
  readonly of: readonly string[];
  /** How it was taken, where the title does not tell. */
  readonly how?: string;
  /** Heads of the columns: what took it, then numbers with their unit. */
  readonly heads: readonly [string, ...string[]];
  readonly lines: readonly (readonly [string, ...number[]])[];
}

/** What a group of rows gives. */
export interface Measured {
  readonly rows: readonly Row[];
  readonly profiles?: readonly Profile[];
}

/** What became of a bound. */
export interface Judgement {
  /** Open where the browser's steps are too coarse to tell. */
  readonly verdict: 'met' | 'missed' | 'open';
  /** In the row's unit; 0 where nothing is missed. */
  readonly missedBy: number;
}

/** Whether a row keeps its bound; undefined where there is nothing to judge. */
export function judge({ bound, measured, resolution = 0 }: Row): Judgement | undefined {
  if (!bound || !measured) return undefined;
  const { atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY } = bound;
  const missedBy = Math.max(0, measured.median - atMost, atLeast - measured.median);
  const room = Math.max(missedBy, Math.min(atMost - measured.median, measured.median - atLeast));
  if (resolution > 0 && room <= resolution) return { verdict: 'open', missedBy };
  return { verdict: missedBy === 0 ? 'met' : 'missed', missedBy };
}

/** Whether a row misses its bound. */
export function misses(row: Row): boolean {
  return judge(row)?.verdict === 'missed';
}
