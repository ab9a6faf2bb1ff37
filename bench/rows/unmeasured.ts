import type { Row } from '../row.ts';

/** A row that this browser gives no way to measure. */
export function needsTrace(row: Omit<Row, 'measured'>): Row {
  return {
    ...row,
    measured: undefined,
    how: 'this browser records no trace of a page’s main thread.',
  };
}
