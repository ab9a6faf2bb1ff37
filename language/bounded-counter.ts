/**
 * Counts more things than fit in memory: lossy counting, after G. S. Manku and R. Motwani, "Approximate
 * frequency counts over data streams", VLDB 2002.
 *
 * When it is full, the floor rises and whatever has not been counted more often than that is forgotten. What
 * is met anew starts above the floor, since it may have been forgotten before. So a count is never too low,
 * and too high by at most the floor; what came more often than the floor is still there.
 */
export class BoundedCounter {
  readonly #counts = new Map<string, number>();
  readonly #capacity: number;
  #floor = 0;

  /** @param capacity the most keys that are held at once. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The most that any count can be too high by. 0 as long as everything has fitted. */
  get floor(): number {
    return this.#floor;
  }

  /** Counts one more of a key. */
  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? this.#floor) + 1);
    if (this.#counts.size > this.#capacity) this.#forget();
  }

  /** The keys it holds, with their counts, in the order in which they were first met. */
  entries(): Iterable<[string, number]> {
    return this.#counts.entries();
  }

  // A quarter at least is freed: going through all keys to free a few would be done again and again.
  #forget(): void {
    while (this.#counts.size > (this.#capacity * 3) / 4) {
      this.#floor++;
      for (const [key, count] of this.#counts) if (count <= this.#floor) this.#counts.delete(key);
    }
  }
}
