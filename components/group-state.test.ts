import { expect, test } from 'vitest';
import { groupState } from './group-state.ts';

test.each([
  [[true, true], 'on'],
  [[false, false], 'off'],
  [[true, false], 'mixed'],
] as const)('the switch of a group whose categories are %o is %s', (states, expected) => {
  expect(groupState(states)).toBe(expected);
});
