import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

const measure = (text: string) => text.length;

test.each([
  ['NATO', { width: 4, lines: 1 }],
  ['Black Sea ceasefire', { width: 9, lines: 2 }],
  ['Vladimir Putin', { width: 8, lines: 2 }],
  ['a b c d e f', { width: 9, lines: 2 }],
  ['Non-aligned states', { width: 7, lines: 3 }],
  ['Kakhovka-Staudamm', { width: 9, lines: 2 }],
  ['Interdependence', { width: 15, lines: 1 }], // no way to break it
])('%s takes %j', (text, wrapped) => {
  expect(wrap(text, { widest: 10, measure })).toEqual(wrapped);
});
