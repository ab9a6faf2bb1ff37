import { beforeEach, expect, test } from 'vitest';
import { findMatches } from './find-matches.ts';
import { buildLexicon, type Lexicon, type LexiconData } from './lexicon.ts';

const data: LexiconData = {
  cues: {
    sites: ['Kherson'],
    stubborn: ['@sport'],
    sport: ['striker'],
    daily: ['sofa'],
    war: ['shelling'],
    company: ['@war', '@sites'],
  },
  entries: [
    {
      id: 'truce',
      category: 'agreements',
      aliases: ['truce', 'Kherson truce'],
      everyday: true,
      near: ['@war'],
      notNear: ['@sport', '@daily'],
    },
    { id: 'europe', category: 'places', aliases: ['Europe'], notNear: ['@daily'] },
  ],
};

// Anew for each test: what it makes ready once, another would not ask it for.
let lexicon: Lexicon;
beforeEach(() => {
  lexicon = buildLexicon('en', data);
});

test.each([
  ['A truce from the sofa.', undefined, 'sofa', 'other sense'],
  ['A truce and shelling from the sofa.', 'shelling', 'sofa', 'other sense'],
  ['A truce in Kherson, from the sofa.', 'Kherson', undefined, 'fits'],
  ['A truce and shelling in Kherson, from the sofa.', 'shelling', undefined, 'fits'],
  ['Europe is seen from the sofa in Kherson.', 'Kherson', undefined, 'fits'],
  // Its own name does not say it of itself.
  ['A Kherson truce from the sofa.', undefined, 'sofa', 'other sense'],
  // Clubs have a town's name too.
  ['A truce in Kherson, from the striker.', 'Kherson', 'striker', 'other sense'],
  ['A truce in Kherson, from the sofa and the striker.', 'Kherson', 'sofa', 'other sense'],
  ['A truce. In Kherson, a sofa.', undefined, undefined, 'everyday word'],
])(
  'a place of the fighting outweighs what is of daily life: “%s”',
  (text, speaksFor, speaksAgainst, rule) => {
    const [match] = findMatches([{ text }], lexicon).flat();
    expect(match?.reason).toMatchObject({ speaksFor, speaksAgainst, rule });
  },
);

test.each([
  ['A truce; in Kherson, a sofa.', 'Kherson', undefined, 'fits'],
  ['A truce; a sofa.', undefined, 'sofa', 'other sense'],
  ['A sofa; a truce under shelling; a striker.', 'shelling', undefined, 'fits'],
  ['A truce on the sofa; shelling.', undefined, 'sofa', 'other sense'],
  ['A sofa; Europe; a striker.', undefined, undefined, 'everyday word'],
])(
  'what a clause leaves open, the others of its sentence say: “%s”',
  (text, speaksFor, speaksAgainst, rule) => {
    const [match] = findMatches([{ text }], lexicon).flat();
    expect(match?.reason).toMatchObject({ speaksFor, speaksAgainst, rule });
  },
);
