import { beforeEach, describe, expect, it } from 'vitest';
import { findMatches } from './find-matches.ts';
import { buildLexicon, type Lexicon, type LexiconData } from './lexicon.ts';

const data: LexiconData = {
  cues: {
    elsewhere: ['@film'],
    unpolitical: ['@film'],
    company: ['@front'],
    politics: ['@front', '@offices'],
    abroad: ['@far'],
    far: ['Peru'],
    film: ['film', 'singer'],
    front: ['frontline', 'shelling', 'the mediation', 'Oslo', 'Doha', 'Bern mediation'],
    offices: ['minister'],
    news: ['@affairs'],
    affairs: ['census'],
  },
  entries: [
    {
      id: 'ceasefire',
      category: 'agreements',
      aliases: ['ceasefire', 'truce'],
      everyday: true,
      alone: ['ceasefire', 'the truce'],
    },
    { id: 'mediation', category: 'diplomacy', aliases: ['mediation'], everyday: true },
    { id: 'oslo-mediation', category: 'diplomacy', aliases: ['Oslo mediation'], everyday: true },
    { id: 'pause', category: 'diplomacy', aliases: ['shelling pause'], everyday: true },
    { id: 'doha', category: 'places', aliases: ['Doha'], everyday: true },
    { id: 'sweden', category: 'states', aliases: ['Sweden', 'Swedish'] },
    { id: 'united-kingdom', category: 'states', aliases: ['UK'] },
    { id: 'united-states', category: 'states', aliases: ['US'] },
    { id: 'georgia', category: 'states', aliases: ['Georgia'], everyday: true },
    { id: 'defence-industry', category: 'security', aliases: ['defence industry'] },
    { id: 'kyiv', category: 'places', aliases: ['Kyiv'], subject: 2 },
  ],
};

// Anew for each test: what it makes ready once, another would not ask it for.
let lexicon: Lexicon;
beforeEach(() => {
  lexicon = buildLexicon('en', data);
});

const marked = (...texts: string[]) =>
  findMatches(
    texts.map((text) => ({ text })),
    lexicon,
  ).flatMap((matches, at) =>
    matches.filter(({ reason }) => reason.taken).map(({ start, end }) => texts[at]?.slice(start, end)),
  );

describe('a short text', () => {
  it.each([
    ['The mediation took three hours.', []],
    ['The mediation took place under shelling.', ['mediation']],
    ['Under shelling mediation took three hours.', ['mediation']],
    ['The Oslo mediation took three hours.', ['Oslo mediation']],
    ['The Bern mediation took three hours.', []],
    ['The shelling pause took three hours.', []],
    ['Doha took three hours.', []],
    ['The mediation in Kyiv took three hours.', ['mediation', 'Kyiv']],
    ['Siblings called a truce over chores.', []],
    ['Nobody kept the truce.', ['truce']],
    ['A ceasefire may come.', ['ceasefire']],
    ['A ceasefire in Kyiv may come.', ['ceasefire', 'Kyiv']],
    ['A ceasefire in Sweida may come.', []],
    ['All want Nepal’s ceasefire to last.', []],
  ])('uses an everyday word in company, or one that means this alone: “%s”', (text, names) => {
    expect(marked(text)).toEqual(names);
  });

  it('looks for company in each block’s own words', () => {
    expect(marked('The mediation took hours.', 'Nobody spoke of shelling at all.')).toEqual([]);
    expect(marked('The mediation took place under shelling.', 'Nobody spoke.')).toEqual(['mediation']);
  });

  it.each([
    ['A Swedish massage takes an hour.', []],
    ['A Swedish minister took an hour.', ['Swedish']],
    ['Swedish hikers walked from Kyiv.', ['Swedish', 'Kyiv']],
    ['From Kyiv walked Swedish hikers.', ['Kyiv', 'Swedish']],
    ['Swedish hikers walked. The UK saw them.', ['UK']],
    ['Nobody left the UK. Swedish hikers walked.', ['UK']],
    ['Swedish hikers walked to Kyiv Properties.', []],
    ['Sweden took an hour.', []],
    ['Sweden’s minister took an hour.', ['Sweden']],
    ['Sweden walked from Kyiv.', ['Sweden', 'Kyiv']],
    ['Sweden sent its best film.', []],
    ['UK bakers rose early.', ['UK']],
    ['UK film prizes went to bakers.', []],
    ['Swedes and the Swedish census.', ['Swedish']],
    ['The Swedish census counts a singer.', []],
    ['The minister and the Swedish singer left.', ['Swedish']],
    ['The census begins in Georgia.', ['Georgia']],
    ['Nobody walked to Georgia.', []],
    ['Call US now and win.', []],
    ['US bakers rose early.', ['US']],
  ])('uses a state’s name in the company of politics: “%s”', (text, names) => {
    expect(marked(text)).toEqual(names);
  });

  it.each([
    ['The defence industry is growing.', ['defence industry']],
    ['The defence industry of Peru is growing.', []],
    ['The defence industry sent a singer.', []],
    ['The defence industry sent shelling and Peru paid.', ['defence industry']],
  ])('takes a term for this subject’s unless another part of the world is named: “%s”', (text, names) => {
    expect(marked(text)).toEqual(names);
  });
});
