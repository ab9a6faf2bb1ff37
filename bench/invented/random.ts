/**
 * Numbers from 0 up to 1 that look random and are the same each time: mulberry32, whose author
 * Tommy Ettinger put it into the public domain. Two runs must measure the same pages.
 */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of several, by a number from 0 up to 1. */
export function pick<T>(from: readonly T[], number: number): T {
  const found = from[Math.floor(number * from.length)];
  if (found === undefined) throw new RangeError('There is nothing to pick from.');
  return found;
}
