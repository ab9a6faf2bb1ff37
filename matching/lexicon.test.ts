import { beforeEach, expect, test } from 'vitest';
import type { Alias } from './alias-table.ts';
import { findIdiom } from './idioms.ts';
import { buildLexicon, type Lexicon, type LexiconData, type Sense } from './lexicon.ts';
import { proseOf } from './prose-of.ts';

const data: LexiconData = {
  cues: {
    sport: ['striker', 'club'],
    food: ['soup'],
    sayings: ['~ Open', 'the ~ effect'],
    elsewhere: ['@sport'],
    company: ['@war'],
    politics: ['@war', '@food'],
    news: ['@war', '@trade'],
    unpolitical: ['@sport'],
    abroad: ['@food'],
    kinds: ['@trade'],
    commerce: ['@food', '@trade'],
    apposed: ['@sport', '@trade'],
    trade: ['shop'],
    sites: ['shop'],
    hints: ['soup'],
    stubborn: ['@sport'],
    war: ['front'],
  },
  entries: [
    {
      id: 'putin',
      category: 'people',
      aliases: ['Vladimir Putin', 'Putin'],
      everywhere: ['V. V. Putin', 'Wladimir Putin'],
      subject: 3,
    },
    {
      id: 'us',
      category: 'states',
      aliases: ['US'],
      near: ['@war', 'Congress'],
      notNear: ['@food'],
      never: ['@sayings', '~ Weekly', '@nowhere'],
    },
    {
      id: 'truce',
      category: 'talks',
      aliases: ['truce'],
      everyday: true,
      alone: ['truce'],
      notNear: ['Gaza'],
    },
    { id: 'us-too', category: 'states', aliases: ['USA'], never: ['@sayings'] },
    { id: 'war', category: 'security', aliases: ['war'], everyday: true, subject: 3 },
  ],
};

// Anew for each test: what it makes ready once, another would not ask it for.
let lexicon: Lexicon;
beforeEach(() => {
  lexicon = buildLexicon('en', data);
});

const aliasAt = (at: number) => lexicon.table.aliases[at] as Alias;
const cueIn = (lists: Sense['near'], text: string) => {
  const prose = proseOf(text);
  const sentence = { start: 0, end: prose.words.count };
  return lexicon.cues.find(lists, { prose, sentence }, () => true)?.cue.phrase;
};
const idiomIn = (entry: number, marked: string) => {
  const { never } = lexicon.sense(entry);
  const start = marked.indexOf('[');
  const prose = proseOf(marked.replace(/[[\]]/g, ''));
  const span = { start, end: marked.indexOf(']') - 1 };
  return never && findIdiom(never, prose, { span, word: prose.wordAt(start) });
};

test('the table has every written form, those of all languages marked as such', () => {
  const forms = lexicon.table.aliases.map(({ text, entry, everywhere }) => `${text} ${entry} ${everywhere}`);
  expect(forms).toEqual([
    'V. V. Putin 0 true',
    'Wladimir Putin 0 true',
    'Vladimir Putin 0 false',
    'Putin 0 false',
    'US 1 false',
    'truce 2 false',
    'USA 3 false',
    'war 4 false',
  ]);
});

test('an entry says of itself what was compiled, and nothing where nothing was', () => {
  expect(lexicon.sense(0)).toMatchObject({ id: 'putin', category: 'people', subject: 3, everyday: false });
  expect(lexicon.sense(0).alone).toEqual([]);
  expect(lexicon.sense(0).never).toBeUndefined();
  expect(lexicon.sense(2)).toMatchObject({ id: 'truce', subject: 0, everyday: true, alone: ['truce'] });
  expect(lexicon.sense(0)).toBe(lexicon.sense(0));
  expect(() => lexicon.sense(5)).toThrow('The lexicon has no entry 5.');
});

test('initials are those of full names, of all languages', () => {
  expect([...lexicon.sense(0).initials]).toEqual(['V', 'W']);
  expect([...lexicon.sense(1).initials]).toEqual([]);
});

test('rules name cues of their own and lists', () => {
  const { near, notNear } = lexicon.sense(1);
  expect(cueIn(near, 'at the front')).toBe('front');
  expect(cueIn(near, 'in Congress')).toBe('Congress');
  expect(cueIn(near, 'a soup for the club')).toBeUndefined();
  expect(cueIn(notNear, 'a soup')).toBe('soup');
  expect(cueIn(lexicon.sense(0).near, 'at the front, in Congress')).toBeUndefined();
});

test('what speaks elsewhere speaks against everyday words, and against no other', () => {
  expect(cueIn(lexicon.sense(2).notNear, 'a striker')).toBe('striker');
  expect(cueIn(lexicon.sense(2).notNear, 'in Gaza')).toBe('Gaza');
  expect(cueIn(lexicon.sense(1).notNear, 'a striker')).toBeUndefined();
  // Nor against one that is the subject's own.
  expect(cueIn(lexicon.sense(4).notNear, 'a striker')).toBeUndefined();
});

test('company is kept by the lists that are named for it', () => {
  const { company } = lexicon;
  const found = ([name, lists]: readonly [string, Sense['near']]) =>
    [name, ...['the front', 'a soup', 'a club', 'a shop'].map((text) => cueIn(lists, text))].filter(Boolean);
  expect(Object.entries(company).map(found)).toEqual([
    ['everyday', 'front'],
    ['hints', 'soup'],
    ['politics', 'front', 'soup'],
    ['news', 'front', 'shop'],
    ['unpolitical', 'club'],
    ['abroad', 'soup'],
    ['kinds', 'shop'],
    ['commerce', 'soup', 'shop'],
    ['apposed', 'club', 'shop'],
    ['sites', 'shop'],
    ['stubborn', 'club'],
  ]);
});

test('idioms may stand in lists, which several entries share', () => {
  expect(idiomIn(1, 'the [US] Open was')).toBe('~ Open');
  expect(idiomIn(3, 'the [USA] Open was')).toBe('~ Open');
  expect(idiomIn(1, 'it was the [US] effect')).toBe('the ~ effect');
  expect(idiomIn(1, 'in [US] Weekly')).toBe('~ Weekly');
  expect(idiomIn(3, 'in [USA] Weekly')).toBeUndefined();
  expect(idiomIn(1, 'the [US] said')).toBeUndefined();
});

test('tells what kind of name a written form is', () => {
  expect([0, 3, 4, 5].map((at) => lexicon.kindOfName(aliasAt(at)))).toEqual([
    'name',
    'surname',
    'modifier',
    'name',
  ]);
  expect(lexicon.kindOfName(aliasAt(3))).toBe('surname');
});

test('a lexicon without lists is one too', () => {
  const bare = buildLexicon('de', {
    cues: {},
    entries: [{ id: 'kiew', category: 'places', aliases: ['Kiew'] }],
  });
  expect(bare.language).toBe('de');
  const { everyday, politics } = bare.company;
  expect([everyday.bits, politics.bits, bare.sense(0).notNear.bits]).toEqual([0, 0, 0]);
});
