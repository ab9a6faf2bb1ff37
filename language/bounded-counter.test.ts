import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoundedCounter } from './bounded-counter.ts';

const letters = fc.array(fc.constantFrom(...'abcdefghij'), { maxLength: 300 });

function count(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

describe('BoundedCounter', () => {
  it('counts exactly while everything fits', () => {
    fc.assert(
      fc.property(letters, (keys) => {
        const counter = new BoundedCounter(10);
        for (const key of keys) counter.add(key);
        expect(new Map(counter.entries())).toEqual(count(keys));
        expect(counter.floor).toBe(0);
      }),
    );
  });

  it('never holds more than it may, counts nothing too low, and too high by the floor at most', () => {
    fc.assert(
      fc.property(letters, fc.integer({ min: 1, max: 6 }), (keys, capacity) => {
        const counter = new BoundedCounter(capacity);
        const exact = count(keys);
        for (const key of keys) {
          counter.add(key);
          expect([...counter.entries()].length).toBeLessThanOrEqual(capacity);
        }
        const held = new Map(counter.entries());
        for (const [key, times] of exact) {
          expect(held.get(key) ?? counter.floor).toBeGreaterThanOrEqual(times);
          expect((held.get(key) ?? 0) - counter.floor).toBeLessThanOrEqual(times);
        }
      }),
    );
  });
});
