import { expect, test } from 'vitest';
import { judge, misses, type Row } from './row.ts';
import { spread } from './statistics.ts';

const row = (measured: number | undefined, rest: Partial<Row>): Row => ({
  what: 'frame',
  unit: 'ms',
  measured: measured === undefined ? undefined : spread([measured]),
  ...rest,
});

test.each([
  [1, { bound: { atMost: 1 } }, { verdict: 'met', missedBy: 0 }],
  [1.5, { bound: { atMost: 1 } }, { verdict: 'missed', missedBy: 0.5 }],
  [3, { bound: { atLeast: 4 } }, { verdict: 'missed', missedBy: 1 }],
  [4, { bound: { atLeast: 4 } }, { verdict: 'met', missedBy: 0 }],
  // A clock with steps of 1 ms may be off by one.
  [0, { bound: { atMost: 1 }, resolution: 1 }, { verdict: 'open', missedBy: 0 }],
  [2, { bound: { atMost: 1 }, resolution: 1 }, { verdict: 'open', missedBy: 1 }],
  [0, { bound: { atMost: 2 }, resolution: 1 }, { verdict: 'met', missedBy: 0 }],
  [4, { bound: { atMost: 2 }, resolution: 1 }, { verdict: 'missed', missedBy: 2 }],
  [6, { bound: { atLeast: 4 }, resolution: 1 }, { verdict: 'met', missedBy: 0 }],
] as const)('%d against %o', (measured, rest, judgement) => {
  expect(judge(row(measured, rest))).toEqual(judgement);
});

test('nothing is judged without a bound or a number, and an open verdict is no miss', () => {
  expect(judge(row(1, {}))).toBeUndefined();
  expect(judge(row(undefined, { bound: { atMost: 1 } }))).toBeUndefined();
  expect(misses(row(2, { bound: { atMost: 1 } }))).toBe(true);
  expect(misses(row(2, { bound: { atMost: 1 }, resolution: 1 }))).toBe(false);
});
