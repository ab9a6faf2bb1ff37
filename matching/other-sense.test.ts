import { beforeEach, describe, expect, it } from 'vitest';
import { findMatches } from './find-matches.ts';
import { buildLexicon, type Lexicon, type LexiconData } from './lexicon.ts';
import { writtenLists } from './written-lists.ts';

const data: LexiconData = {
  words: writtenLists,
  cues: {
    kinds: ['@food'],
    commerce: ['@trading'],
    apposed: ['@callings'],
    food: ['bread'],
    trading: ['ban'],
    callings: ['band'],
    war: ['shelling', 'Kremlin'],
    elsewhere: [],
    abroad: ['@far'],
    far: ['Peru'],
    company: ['@war'],
    politics: ['@war', '@trading'],
  },
  entries: [
    {
      id: 'ceasefire',
      category: 'agreements',
      aliases: ['truce'],
      everyday: true,
      near: ['@war'],
      notNear: ['Gaza', 'Gaza City'],
    },
    { id: 'poland', category: 'states', aliases: ['Poland', 'Polish'], subject: 2 },
    { id: 'georgia', category: 'states', aliases: ['Georgia'], everyday: true, near: ['@war'] },
    { id: 'europe', category: 'places', aliases: ['Europe'], subject: 2 },
    { id: 'kremlin', category: 'organisations', aliases: ['Kremlin'], subject: 2 },
    { id: 'leverage', category: 'diplomacy', aliases: ['leverage'], everyday: true },
  ],
};

// Anew for each test: what it makes ready once, another would not ask it for.
let lexicon: Lexicon;
beforeEach(() => {
  lexicon = buildLexicon('en', data);
});

const marked = (text: string) =>
  findMatches([{ text }], lexicon)
    .flat()
    .filter(({ reason }) => reason.taken)
    .map(({ start, end }) => text.slice(start, end));

describe('another sense', () => {
  it.each([
    ['Gaza’s truce and the shelling near Poland.', ['Poland']],
    ['Gaza City’s truce and the shelling near Poland.', ['Poland']],
    ['A Gaza truce and the shelling near Poland.', ['Poland']],
    ['The truce in Gaza and the shelling near Poland.', ['Poland']],
    ['The truce in the Gaza strip and the shelling near Poland.', ['Poland']],
    ['The truce under shelling, not far from Gaza.', []],
    ['The truce held by shelling near Poland, not Gaza.', ['truce', 'Poland']],
    ['The truce in Poland, not Gaza, ended the shelling.', ['truce', 'Poland']],
    ['A truce wherein Gaza has no part ended the shelling near Poland.', ['truce', 'Poland']],
    ['A truce forgotten Gaza never had ended the shelling near Poland.', ['truce', 'Poland']],
    ['A truce the Gaza envoy praised ended the shelling near Poland.', ['truce', 'Poland']],
    ['The truce on Peru and the shelling near Poland.', ['Poland']],
    ['Peru’s truce and the shelling near Poland.', ['Poland']],
    ['The truce in Peru and the shelling near Poland.', ['truce', 'Poland']],
    ['Georgia on Peru and the shelling near Poland.', ['Georgia', 'Poland']],
    ['Gaza, like a truce under shelling near Poland, is far.', ['truce', 'Poland']],
  ])('is an everyday word’s where it says of whom it is: “%s”', (text, names) => {
    expect(marked(text)).toEqual(names);
  });

  it.each([
    ['Polish bread under shelling.', []],
    ['Polish rye bread under shelling.', []],
    ['Polish talk of rye bread under shelling.', ['Polish']],
    ['A truce for Polish talk of rye bread under shelling.', ['truce', 'Polish']],
    ['Poland bread under shelling.', ['Poland']],
    ['A ban on Polish bread.', ['Polish']],
    ['Bread for the Polish under shelling.', ['Polish']],
    ['Shelling by the Polish. Bread fell.', ['Polish']],
  ])('is a state’s adjective’s where it only tells a kind: “%s”', (text, names) => {
    expect(marked(text)).toEqual(names);
  });

  it.each([
    ['Europe, the loud old band, sings of shelling.', []],
    ['Europe, a band, sings of shelling.', []],
    ['Europe the band sings of shelling.', ['Europe']],
    ['In Europe, the band sings of shelling.', ['Europe']],
    ['Europe, the place, the band sings.', ['Europe']],
    ['Europe, the place with one more loud band.', ['Europe']],
    ['Europe, another band, sings of shelling.', ['Europe']],
    ['Europe, German band music, and shelling.', ['Europe']],
    ['The band is in Europe and, a day later, under shelling.', ['Europe']],
    ['The band plays Europe, a place of shelling.', ['Europe']],
    ['Again Europe, the band, sings of shelling.', []],
    ['Tonight Europe, the band, sings of shelling.', []],
  ])('is a name’s that is said to be something else: “%s”', (text, names) => {
    expect(marked(text)).toEqual(names);
  });

  it.each([
    ['A dog named Europe hides from shelling.', []],
    ['A Labrador named Europe hides from shelling.', []],
    ['A dog named Georgia hides from shelling.', []],
    ['Their village named Poland hides from shelling.', []],
    ['The Kremlin named Poland, under shelling.', ['Kremlin', 'Poland']],
    ['One of them named Poland, under shelling.', ['Poland']],
    ['Shelling cost her and named Poland, too.', ['Poland']],
    ['Her novel, titled Europe, tells of shelling.', []],
    ['A talk entitled leverage, under shelling.', ['leverage']],
  ])('is a name’s that someone or something else was given: “%s”', (text, names) => {
    expect(marked(text)).toEqual(names);
  });

  it('does not come from a name that means someone else itself', () => {
    expect(marked('the Kremlin has leverage')).toEqual(['Kremlin', 'leverage']);
    expect(marked('the Kremlin Properties has leverage')).toEqual([]);
    expect(marked('leverage over Kremlin Properties')).toEqual([]);
  });
});
