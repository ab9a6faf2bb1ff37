/**
 * Random numbers that a seed decides: what went wrong can be gone through again.
 *
 * @returns a function that gives a whole number from 0 up to, and without, its argument.
 */
export function seeded(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    // Mulberry32: small, and random enough to walk by.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
