import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atMostEvery } from './at-most-every.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('calls at once, then no more than once in the time, and misses nothing', () => {
  const times: number[] = [];
  const begun = Date.now();
  const call = atMostEvery(100, () => times.push(Date.now() - begun));
  call();
  vi.advanceTimersByTime(30);
  call();
  call();
  vi.advanceTimersByTime(300);
  call();
  vi.advanceTimersByTime(1000);
  expect(times).toEqual([0, 100, 330]);
});
