import { expect, test } from 'vitest';
import { isForAdvertisement } from './frame-size.ts';

test.each([
  [300, 250, true],
  [728, 90, true],
  [320, 50, true],
  [1, 1, true],
  [0, 0, true],
  // A post, a story in a narrow column, a form: near a size that is sold is not that size.
  [550, 320, false],
  [300, 800, false],
  [301, 250, false],
])('a frame of %i by %i is an advertisement’s: %s', (width, height, expected) => {
  expect(isForAdvertisement({ width, height })).toBe(expected);
});
