import type { Row } from '../row.ts';

/** A row that this browser gives no way to measure. */
export function needsTrace(row: Omit<Row, 'measured'>): Row {
  return {
    ...row,
    measured: undefined,
    how: 'this browser records no trace of a page’s main thread.',
  };
}

/** In which steps Firefox tells numbers that other browsers tell closely. */
export const steps = {
  /** Of a page's clock: https://developer.mozilla.org/en-US/docs/Web/API/Performance/now */
  milliseconds: 1,
  /** Of a heap. */
  megabytes: 2 ** 20 / 1e6,
} as const;
