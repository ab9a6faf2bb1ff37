import { expect, test } from 'vitest';
import { parseSettings } from '../settings/settings.ts';
import { markStyleRows } from './rows.ts';

test('nothing is wrong with the looks that ship', () => {
  for (const { faintOn, twin, changed } of markStyleRows(parseSettings({}))) {
    expect({ faintOn, twin, changed }).toEqual({ faintOn: [], twin: undefined, changed: false });
  }
});

test.each([
  ['#ffee00', ['light']],
  ['#111177', ['dark']],
])('warns of %s', (colour, faintOn) => {
  const [people] = markStyleRows(parseSettings({ 'style:people:colour': colour }));
  expect(people).toMatchObject({ category: 'people', changed: true, faintOn });
});

test('tells of two categories that look the same', () => {
  const rows = markStyleRows(
    parseSettings({ 'style:people:colour': '#db293d', 'style:people:line': 'solidThick' }),
  );
  expect(rows.filter(({ twin }) => twin).map(({ category, twin }) => [category, twin])).toEqual([
    ['people', 'states'],
    ['states', 'people'],
  ]);
});
