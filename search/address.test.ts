import { expect, test } from 'vitest';
import { fragmentOf, noFilter, type Place, placeAt } from './address.ts';

test.each<[string, Place]>([
  ['#entry/nato', { kind: 'entry', id: 'nato' }],
  ['#look-up?q=Minsk+agreements', { kind: 'look-up', text: 'Minsk agreements' }],
  ['#search', { kind: 'list', filter: noFilter }],
  ['#search?q=black+sea+%26+more', { kind: 'list', filter: { ...noFilter, query: 'black sea & more' } }],
  [
    '#search?q=x&category=talks&document=003',
    { kind: 'list', filter: { query: 'x', category: 'talks', document: '003' } },
  ],
])('%s is a place and its address', (fragment, place) => {
  expect(placeAt(fragment)).toEqual(place);
  expect(fragmentOf(place)).toBe(fragment);
});

test.each(['', '#', '#nonsense', '#search?category=fruit'])('“%s” is the whole list', (fragment) => {
  expect(placeAt(fragment)).toEqual({ kind: 'list', filter: noFilter });
});

test('an address that was cut off amid an escape is read as it stands', () => {
  expect(placeAt('#entry/%E0%A4%A')).toEqual({ kind: 'entry', id: '%E0%A4%A' });
});
