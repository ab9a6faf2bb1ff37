import { expect, test } from 'vitest';
import { compare, differs, ranOut, skipGap } from './compare.ts';

test.each([
  ['Kyiv', 'Kyiv', 4],
  ['kyiv', 'KYIV', 4],
  ['Kyiv', 'kyiv', differs],
  ['Kyiv', 'Kyi', ranOut],
  ['Kyiv', 'Kyivans', differs],
  ['Kyiv', 'Kyiv.', 4],
  ['Kyiv', 'Kyiv\u00ad\u200b', 4],
  ['Zele\u0301nsky', 'Zelensky', 8],
  ['Zelensky', 'Zele\u0301n\u00adsky', 10],
  ['Black Sea', 'Black \u00a0–\nSea', 12],
  ['Black Sea', 'Black', ranOut],
  ['Black Sea', 'BlackSea', differs],
  ['Black Sea', 'Black, Sea', differs],
  ['cease-fire', 'cease fire', 10],
  ['cease-fire', 'cease--fire', differs],
])('“%s” in “%s”', (phrase, text, end) => {
  expect(compare(text, 0, phrase)).toBe(end);
});

test.each([
  ['peace deal', 'peace deals', 11],
  ['long-term plan', 'long-term plans.', 15],
  ['peace deal', 'peace dealst', differs],
  // A name, a single word, and what ends in no word have their plurals listed.
  ['a big Deal', 'a big Deals', differs],
  ['Deal', 'Deals', differs],
  ['deal', 'deals', differs],
  ['in deal 5', 'in deal 5s', differs],
  ['peace deal', 'peace dealt', differs],
])('“%s” and its plural, “%s”', (phrase, text, end) => {
  expect(compare(text, 0, phrase)).toBe(end);
});

test('the beginning of a word may go on in any way', () => {
  expect(compare('Ukrainians', 0, 'Ukrain', true)).toBe(6);
  expect(compare('Ukrainians', 0, 'Ukrain')).toBe(differs);
  expect(compare('in Ukraine', 3, 'Ukrain', true)).toBe(9);
});

test.each([
  ['a b', 1, 2],
  ['a - b', 1, 4],
  ['a-b', 1, 2],
  ['a \u00ad– \u200bb', 1, 6],
  ['a -- b', 1, 1],
  ['ab', 1, 1],
  ['a ', 1, 2],
  ['a', 1, 1],
])('the gap in “%s” from %i ends at %i', (text, from, end) => {
  expect(skipGap(text, from)).toBe(end);
});
