import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CountReports } from './count-reports.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('rests by what counting took, and not by what other tasks did meanwhile', async () => {
  const stop = new AbortController();
  const begun = Date.now();
  const times: number[] = [];
  const reports: CountReports = new CountReports({
    count: async () => {
      times.push(Date.now() - begun);
      // Half a second, of which counting had two milliseconds.
      await vi.advanceTimersByTimeAsync(500);
      reports.want();
      return { counts: {}, waited: 498 };
    },
    isShown: () => true,
    window: new EventTarget() as unknown as Window,
    now: () => Date.now(),
    signal: stop.signal,
  });
  reports.want();
  await vi.advanceTimersByTimeAsync(2_000);
  stop.abort();
  // A hundredth of one core: two milliseconds in two hundred.
  expect(times.slice(0, 2)).toEqual([0, 700]);
});
