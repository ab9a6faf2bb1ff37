import { expect, test } from 'vitest';
import type { FoundName } from '../language/names.ts';
import { lacking } from './lacking.ts';

const text = 'In Minsk they read the Minsk agreements, and the Kyiv School of Economics counted.';
/** Where words stand in the text, from the nth time on. */
function at(words: string, from = 0) {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}
const marks = [at('Minsk agreements'), at('Kyiv')];
const name = (name: string, ...places: readonly { start: number; end: number }[]): FoundName => ({
  name,
  kind: 'place',
  places: places.map((place) => ({ block: 0, ...place })),
});
const left = (...names: readonly FoundName[]) =>
  lacking(names, { blocks: [{ text, marks }], known: new Set(['odesa', 'ida marlowe']) }).map(
    ({ name, places }) => `${name} ${places.length}`,
  );

test('leaves out what the glossary has a name for, whatever its case and accents', () => {
  expect(left(name('Odésa', at('In')), name('Ida MARLOWE', at('In')), name('Lisbon', at('In')))).toEqual([
    'Lisbon 1',
  ]);
});

test('leaves out places that are marked, and names that are nowhere else', () => {
  expect(left(name('Minsk', at('Minsk'), at('Minsk', 10)))).toEqual(['Minsk 1']);
  expect(left(name('Minsk', at('Minsk', 10)))).toEqual([]);
});

test('keeps a name that goes well beyond the mark in it', () => {
  expect(left(name('Kyiv School of Economics', at('Kyiv School of Economics')))).toEqual([
    'Kyiv School of Economics 1',
  ]);
});
