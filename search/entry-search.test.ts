import { expect, test } from 'vitest';
import type { Card } from '../glossary/card.ts';
import cards from '../glossary/compiled/cards.json';
import de from '../glossary/compiled/lexicon.de.json';
import en from '../glossary/compiled/lexicon.en.json';
import pl from '../glossary/compiled/lexicon.pl.json';
import uk from '../glossary/compiled/lexicon.uk.json';
import { searchEntries } from './entries.ts';
import { buildSearch, prepareSearch } from './entry-search.ts';

const search = buildSearch(searchEntries(cards as readonly Card[], { en, uk, pl, de }));
const first = (query: string) => search.find(query)[0]?.id;

test.each([
  ['NATO', 'nato'],
  ['minsk', 'minsk-agreements'],
  ['security guarantees', 'security-guarantees'],
  ['territorial integrity', 'territorial-integrity'],
])('finds by the term: %s', (query, id) => {
  expect(first(query)).toBe(id);
});

test.each([
  ['Zelenski', 'volodymyr-zelensky'],
  ['zelnesky', 'volodymyr-zelensky'],
  ['Ukriane', 'ukraine'],
  ['deterence', 'deterrence'],
  ['souvereignty', 'sovereignty'],
  ['minks agreement', 'minsk-agreements'],
  ['Kahkovka', 'kakhovka-dam'],
])('tolerates the slips in %s', (query, id) => {
  expect(
    search
      .find(query)
      .slice(0, 3)
      .map((found) => found.id),
  ).toContain(id);
});

test.each([
  ['natoo', 'nato'],
  ['ukrane', 'ukraine'],
  ['rusia', 'russia'],
  ['north atlantic treaty organisaton', 'nato'],
])('puts what %s comes near to before what has it as one word of several', (query, id) => {
  expect(first(query)).toBe(id);
});

test('puts a word as it was typed before a longer one that begins so', () => {
  const entry = (id: string, term: string) => ({
    id,
    term,
    definition: '',
    aliases: new Map([['en', [term]]]),
  });
  const { find } = buildSearch([entry('warsaw', 'Warsaw'), entry('war-crimes', 'War crimes in the east')]);
  expect(find('war').map(({ id }) => id)).toEqual(['war-crimes', 'warsaw']);
});

test.each([
  ['North Atlantic Treaty Organization', 'nato'],
  ['Путін', 'vladimir-putin'],
  ['Ukraina', 'ukraine'],
  ['USA', 'united-states'],
])('finds by the alias %s and says which it was', (query, id) => {
  const [found] = search.find(query);
  expect(found?.id).toBe(id);
  expect(found?.alias).toBeTruthy();
});

test('finds words of definitions, after names', () => {
  const ids = search.find('peninsula').map(({ id }) => id);
  expect(ids).toContain('annexation-of-crimea');
});

test.each(['', '   ', '!?', 'xylophone quartet'])('finds nothing for “%s”', (query) => {
  expect(search.find(query)).toEqual([]);
});

test.each([
  [' nato ', 'nato'],
  ['“Minsk agreements”,', 'minsk-agreements'],
  ['ZELENSKYY', 'volodymyr-zelensky'],
  ['Zelenský', 'volodymyr-zelensky'],
])('knows that %s is a name', (text, id) => {
  expect(search.named(text)).toBe(id);
});

test.each(['', 'the Minsk agreements of 2015', 'natter'])('knows that “%s” is none', (text) => {
  expect(search.named(text)).toBeUndefined();
});

test('finds the same however little of it was made beforehand', () => {
  const entries = searchEntries(cards as readonly Card[], { en, uk, pl, de });
  for (const steps of [0, 1, entries.length - 1, entries.length, entries.length + 1]) {
    const making = prepareSearch(entries);
    const added = Array.from({ length: steps }, () => making.addNext());
    expect(added.filter(Boolean)).toHaveLength(Math.min(steps, entries.length));
    expect(making.finish().find('zelnesky')).toEqual(search.find('zelnesky'));
    expect(making.finish()).toBe(making.finish());
    expect(making.addNext()).toBe(false);
  }
});
