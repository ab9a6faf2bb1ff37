import { expect, test } from 'vitest';
import { f1, noTally, precision, recall, sum } from './tally.ts';

test('adds up and takes shares', () => {
  const total = sum([
    { right: 5, optional: 1, wrong: 1, missed: 0 },
    { right: 1, optional: 1, wrong: 1, missed: 2 },
  ]);
  expect(total).toEqual({ right: 6, optional: 2, wrong: 2, missed: 2 });
  expect(precision(total)).toBeCloseTo(8 / 10);
  expect(recall(total)).toBeCloseTo(6 / 8);
  expect(f1(total)).toBeCloseTo((2 * 0.8 * 0.75) / 1.55);
});

test('has no share of nothing', () => {
  expect([precision(noTally), recall(noTally), f1(noTally)]).toEqual([undefined, undefined, undefined]);
});

test('is zero when all is wrong', () => {
  expect(f1({ right: 0, optional: 0, wrong: 3, missed: 1 })).toBe(0);
});
