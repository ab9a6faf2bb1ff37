import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AliasTable, glanceAt, hashStep, hashWord, mayBegin, spread } from './alias-table.ts';
import { compare, differs } from './compare.ts';
import { endOfWord, fold } from './fold.ts';

const glance = (text: string) => glanceAt(text, 0, endOfWord(text, 0));
const tableOf = (texts: readonly string[]) =>
  new AliasTable(texts.map((text, entry) => ({ text, entry, everywhere: false })));
/** Words that no one wrote, each another. */
const made = (count: number, with_: string) =>
  Array.from(
    { length: count },
    (_, at) => `${with_}${(at * 7919).toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'[+d] ?? '')}`,
  );

test.each([
  ['Black Sea', 'Black Sea', true],
  ['Black Sea', 'Black – sea', true],
  ['Black Sea', 'Black Hole', false],
  ['Black Sea', 'Black, Sea', false],
  ['Black Sea', 'black sea', false],
  // It may go on in the next text.
  ['Black Sea', 'Black', true],
  ['Black Sea', 'Black ', true],
  ['US', 'US said', true],
  ['US', 'us', false],
  ['ceasefire', 'Ceasefire!', true],
  ['U.S.', 'U.S. and', true],
  ['U.S.', 'U and S', false],
])('at a glance, “%s” may begin at “%s”: %s', (alias, text, may) => {
  expect(mayBegin(glance(alias), glance(text))).toBe(may);
});

test('a glance refuses nothing that is there, or may be once the text goes on', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'A', 's', ' ', '-', '.', '\u00ad'), maxLength: 8 });
  const alias = fc.stringMatching(/^[aAs]{1,2}(?:[ .-][as]{1,2}){0,2}$/);
  fc.assert(
    fc.property(alias, letters, (alias, text) => {
      fc.pre(/^[aAs]/.test(text) && hashWord(text) === hashWord(alias));
      if (compare(text, 0, alias) !== differs) expect(mayBegin(glance(alias), glance(text))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('an alias is found by its first word, longest first', () => {
  const texts = ['Black Sea', 'Black Sea ceasefire', 'Kyiv', 'Black'];
  const table = tableOf(texts);
  const bucket = (word: string) =>
    table.bucket(table.slots[spread(hashWord(word)) & table.mask] ?? 0, glance(word));
  expect(bucket('BLACK').map(({ alias }) => alias.text)).toEqual([
    'Black Sea ceasefire',
    'Black Sea',
    'Black',
  ]);
  expect(bucket('Kyiv').map(({ alias }) => alias.text)).toEqual(['Kyiv']);
  expect(table.bucket(0, 0)).toEqual([]);
});

test('however many aliases there are, other words hardly ever meet one, and aliases hardly ever each other', () => {
  for (const count of [3, 300, 3000]) {
    const aliases = made(count, 'a');
    const table = tableOf(aliases);
    const slotOf = (word: string) => table.slots[spread(hashWord(word)) & table.mask] ?? 0;
    const met = made(2000, 'b').filter((word) => slotOf(word) !== 0);
    expect(met.length).toBeLessThan(2000 / 4);
    const sizes = aliases.map((alias) => table.bucket(slotOf(alias), 0).length);
    expect(sizes.every((size) => size > 0)).toBe(true);
    expect(Math.max(...sizes)).toBeLessThan(8);
  }
});

test('of many aliases that begin with one word, those are looked at that may go on as the text does', () => {
  const table = tableOf([
    ...made(100, 'a').map((next) => `Black ${next}`),
    'Black Sea',
    'Black',
    'black-out',
  ]);
  const texts = (text: string) => {
    const found = table.bucket(table.slots[spread(hashWord(text)) & table.mask] ?? 0, glance(text));
    return found.map(({ alias }) => alias.text).filter((alias) => !alias.startsWith('Black a'));
  };
  expect(texts('Black Sea')).toEqual(['Black Sea', 'Black']);
  expect(texts('Black, Sea')).toEqual(['Black']);
  expect(texts('black out')).toEqual(['black-out']);
  expect(texts('Black')).toEqual(['Black Sea', 'black-out', 'Black']);
  expect(texts('Black ab')).toEqual(['Black']);
});

test('letters may go on where an alias begins with them, or with the word they are', () => {
  const table = tableOf(['Kyiv region', 'NATO', 'Bla\u0301ck']);
  const hash = (letters: string) =>
    [...letters].reduce((sum, letter) => hashStep(sum, fold(letter.charCodeAt(0))), 0);
  for (const letters of ['K', 'Ky', 'kyi', 'Kyiv', 'na', 'NATO', 'Blac', 'Black']) {
    expect([letters, table.mayGoOn(hash(letters))]).toEqual([letters, true]);
  }
  expect(made(500, 'z').filter((word) => table.mayGoOn(hashWord(word))).length).toBeLessThan(100);
});

test('a word’s hash ends with the word, and leaves out what is not there to be read', () => {
  expect(hashWord('Kyiv')).toBe(hashWord('Ky\u00adiv, they said'));
  expect(hashWord('in Kyiv', 3)).toBe(hashWord('KYIV'));
  expect(hashWord('Kyiv')).not.toBe(hashWord('Kyi'));
  expect(hashWord('')).toBe(0);
});
