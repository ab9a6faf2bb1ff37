import { expect, test } from 'vitest';
import { whenIdle } from './when-idle.ts';

/** A window that has had idle time of so many milliseconds, as often as it is asked to. */
function idling() {
  const asked: IdleRequestCallback[] = [];
  return {
    requestIdleCallback: (work: IdleRequestCallback) => asked.push(work),
    /** Idle for so many steps; false where nobody waits for it. */
    idle(steps: number) {
      const work = asked.shift();
      work?.({ didTimeout: false, timeRemaining: () => 1 + steps-- });
      return work !== undefined;
    },
  };
}

test('does as many steps as idle time has room for, and the others in the next', () => {
  const window = idling();
  let left = 7;
  let warm = 0;
  whenIdle(() => (left > 0 ? left-- > 0 : warm++), { window, signal: new AbortController().signal });
  expect(left).toBe(7);
  window.idle(3);
  expect(left).toBe(4);
  window.idle(3);
  expect([left, warm]).toEqual([1, 0]);
  window.idle(3);
  expect([left, warm]).toEqual([0, 1]);
  expect(window.idle(3)).toBe(false);
});

test('stops where it is no longer wanted', () => {
  const window = idling();
  const stop = new AbortController();
  let done = 0;
  whenIdle(() => ++done > 0, { window, signal: stop.signal });
  window.idle(1);
  stop.abort();
  window.idle(1);
  expect(done).toBe(1);
  expect(window.idle(1)).toBe(false);
});
