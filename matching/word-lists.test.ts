import { expect, it } from 'vitest';
import { WordLists } from './word-lists.ts';

const lists = new WordLists(() => ({ companions: ['Vice-President', 'envoy', 'alli*', '*ish'] }));

it.each([
  ['Vice-President', true],
  ['vice-president', false],
  ['envoy', true],
  ['Envoy', true],
  ['envoys', false],
  ['allies', true],
  ['Allied', true],
  ['rallied', false],
  ['Polish', true],
  ['POLISH', false],
  ['ishmael', false],
  ['', false],
])('tells whether “%s” is on a list', (word, isOn) => {
  expect(lists.has('companions', word)).toBe(isOn);
});

it('finds nothing on a list that nobody wrote', () => {
  expect(lists.has('tails', 'envoy')).toBe(false);
});
