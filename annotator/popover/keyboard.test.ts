import { expect, test } from 'vitest';
import { nextStop } from './keyboard.ts';

test.each([
  ['from the last to the first', 'close', false, 'body'],
  ['backwards from the first to the last', 'body', true, 'close'],
  ['otherwise as the browser does', 'link', false, null],
  ['backwards otherwise as the browser does', 'link', true, null],
])('Tab goes %s', (_name, from, backwards, expected) => {
  expect(nextStop(['body', 'link', 'close'], { from, backwards })).toBe(expected);
});

test('with nowhere to go, Tab is the browser’s', () => {
  expect(nextStop<string>([], { from: null, backwards: false })).toBeNull();
});
