import { expect, test } from 'vitest';
import type { ToldMark } from '../messaging/story.ts';
import { entriesOf, listingOf } from './listing.ts';
import { StorySearch } from './story-search.ts';

let latest = 0;
const mark = (entry: string, category: ToldMark['category'], text: string): ToldMark => ({
  mark: ++latest,
  entry,
  category,
  text,
  before: '',
  after: '',
  at: 0,
});
const marks = [
  mark('sanctions', 'economy', 'sanctions'),
  mark('volodymyr-zelensky', 'people', 'Zelensky'),
  mark('odesa', 'places', 'Odessa'),
  mark('volodymyr-zelensky', 'people', 'Volodymyr Zelensky'),
];
const cards = new Map([
  ['sanctions', { term: 'Sanctions' }],
  ['volodymyr-zelensky', { term: 'Volodymyr Zelensky' }],
  ['odesa', { term: 'Odésa' }],
]);
const entries = entriesOf(marks, cards);

const search = new StorySearch([
  { id: 'volodymyr-zelensky', aliases: new Map([['en', ['Volodymyr Zelensky', 'Zelenskyy']]]) },
]);

/** What a list shows, for short. */
function listed(order: 'category' | 'reading', query: string): string[] {
  const listing = listingOf(marks, { entries: search.among(entries, query), order });
  return listing.order === 'category'
    ? listing.groups.flatMap(({ category, entries }) => entries.map(({ id }) => `${category}: ${id}`))
    : listing.marks.map(({ mark }) => mark.text);
}

test('entries come in the order of their first mention, each with its marks', () => {
  expect(entries.map(({ id, marks }) => [id, marks.length])).toEqual([
    ['sanctions', 1],
    ['volodymyr-zelensky', 2],
    ['odesa', 1],
  ]);
});

test('an entry that the glossary has no more is called what the page calls it', () => {
  expect(entriesOf(marks, new Map()).map(({ term }) => term)).toEqual(['sanctions', 'Zelensky', 'Odessa']);
});

test.each([
  ['', ['people: volodymyr-zelensky', 'places: odesa', 'economy: sanctions']],
  ['zel', ['people: volodymyr-zelensky']],
  ['ODESA', ['places: odesa']], // the term, without its accent
  ['odess', ['places: odesa']], // the words on the page
  ['zelenskyy', ['people: volodymyr-zelensky']], // another way to write it
  ['zelenksy', ['people: volodymyr-zelensky']], // a slip
  ['!?', ['people: volodymyr-zelensky', 'places: odesa', 'economy: sanctions']],
  ['lisbon', []],
])('by category, “%s” finds %j', (query, found) => {
  expect(listed('category', query)).toEqual(found);
});

test.each([
  ['', ['sanctions', 'Zelensky', 'Odessa', 'Volodymyr Zelensky']],
  ['volodymyr', ['Zelensky', 'Volodymyr Zelensky']], // both name the same entry
  ['odess', ['Odessa']],
])('in reading order, “%s” finds %j', (query, found) => {
  expect(listed('reading', query)).toEqual(found);
});
