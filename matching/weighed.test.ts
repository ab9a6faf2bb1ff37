import { beforeEach, expect, test } from 'vitest';
import { findMatches } from './find-matches.ts';
import { buildLexicon, type Lexicon, type LexiconData } from './lexicon.ts';

const data: LexiconData = {
  cues: { war: ['shelling'], company: ['@war'] },
  entries: [
    { id: 'truce', category: 'agreements', aliases: ['truce'], subject: 1, everyday: true, near: ['@war'] },
    { id: 'talks', category: 'talks', aliases: ['talks'], subject: 1, everyday: true },
    { id: 'poland', category: 'states', aliases: ['Poland'], subject: 1 },
    { id: 'kyiv', category: 'places', aliases: ['Kyiv'], subject: 2 },
    { id: 'nato', category: 'organisations', aliases: ['NATO'], subject: 3 },
  ],
};

// Anew for each test: what it makes ready once, another would not ask it for.
let lexicon: Lexicon;
beforeEach(() => {
  lexicon = buildLexicon('en', data);
});

const plain = 'A baker told the neighbours about old bicycles. ';

/** What was weighed of the first match of a text, behind which so many characters follow that say nothing. */
function weighed(text: string, silence = 0) {
  const [match] = findMatches([{ text: text + plain.repeat(silence / plain.length) }], lexicon).flat();
  if (!match) throw new Error(`No match in “${text}”.`);
  const { rule, page, pageWanted, neighbourhood, neighbourhoodWanted } = match.reason;
  return { rule, page: [page, pageWanted], neighbourhood: [neighbourhood, neighbourhoodWanted] };
}

const nothing = [undefined, undefined];

test('a short text is asked for company, and its page for nothing', () => {
  expect(weighed('A truce. ')).toEqual({
    rule: 'everyday word',
    page: [0, undefined],
    neighbourhood: [0, 2],
  });
  expect(weighed('A truce and Kyiv. ')).toEqual({
    rule: 'fits',
    page: [3, undefined],
    neighbourhood: [2, 2],
  });
});

test('a word whose sentence keeps it company is asked for nothing more', () => {
  expect(weighed('A truce under shelling. ')).toEqual({
    rule: 'fits',
    page: [0, undefined],
    neighbourhood: nothing,
  });
});

test('the longer a text is, the more its page is asked for', () => {
  expect(weighed('Poland. ', 2300).page[1]).toBeCloseTo(3.9, 1);
  expect(weighed('Poland. ', 9000)).toEqual({
    rule: 'page about something else',
    page: [1, 8],
    neighbourhood: nothing,
  });
});

test('a name of the subject’s own is marked on any page', () => {
  expect(weighed('NATO. ', 9000)).toEqual({ rule: 'fits', page: [3, undefined], neighbourhood: nothing });
});

test('an everyday word wants a page that names something of the subject’s own', () => {
  const filled = buildLexicon('en', {
    cues: {},
    entries: [
      { id: 'truce', category: 'agreements', aliases: ['truce'], subject: 1, everyday: true },
      ...'Ana Ben Cem Dan Eva Fay Gil Hal'.split(' ').map((name) => ({
        id: name.toLowerCase(),
        category: 'people',
        aliases: [name],
        subject: 1,
      })),
    ],
  });
  const text = `A truce with ana. ${'Ana, Ben, Cem, Dan, Eva, Fay, Gil, Hal left. '}${plain.repeat(200)}`;
  const [match] = findMatches([{ text }], filled).flat();
  expect(match?.reason).toMatchObject({
    rule: 'page names nothing of the subject’s own',
    page: 9,
    pageWanted: 8,
  });
});
