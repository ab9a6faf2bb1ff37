import { describe, expect, it } from 'vitest';
import { belongsElsewhere, isOfDailyLife, namesStrangers } from './elsewhere.ts';
import type { Case } from './evidence.ts';
import { buildLexicon } from './lexicon.ts';
import { proseOf } from './prose-of.ts';
import { writtenLists } from './written-lists.ts';

/** A text as a candidate's case: [the candidate] in brackets, {what else the glossary knows} in braces. */
function caseOf(marked: string, category = 'agreements'): Case {
  const lexicon = buildLexicon('en', {
    words: writtenLists,
    cues: {},
    entries: [{ id: 'own', category, aliases: ['ceasefire'], everyday: true }],
  });
  const edges = new Set<number>();
  let text = '';
  let start = 0;
  let end = 0;
  for (const character of marked) {
    if (character === '[') start = text.length;
    if (character === ']') end = text.length;
    if (/[[\]{}]/.test(character)) edges.add(text.length);
    else text += character;
  }
  const prose = proseOf(text);
  return {
    prose,
    span: { start, end },
    match: { start: prose.wordAt(start), end: prose.wordAt(end - 1) + 1 },
    alias: text.slice(start, end),
    kind: 'name',
    sense: lexicon.sense(0),
    lexicon,
    isKnown: (offset) => edges.has(offset),
    isSomeoneElse: () => false,
  };
}

describe('belongsElsewhere', () => {
  it.each([
    // Whose it is.
    ['All want Nepal’s [ceasefire] to last.', true],
    ['Nepal’s [ceasefire] may come.', true],
    ['All want {Kyiv}’s [ceasefire] to last.', false],
    ['That was Nepal’s. [Ceasefire] may come.', false],
    ['All want Nepal [ceasefire] to last.', false],
    ['A [ceasefire] s Nepal may come.', false],
    // Between whom.
    ['A [ceasefire] for Nepal may come.', true],
    ['A [ceasefire] for the Sahel may come.', true],
    ['A [ceasefire] for that Sahel may come.', false],
    ['A [ceasefire] for {Kyiv} may come.', false],
    ['A [ceasefire] now for Nepal may come.', false],
    ['For Nepal [ceasefire] may come.', false],
    ['Who called the [ceasefire] for? Nepal did.', false],
    // Where.
    ['A [ceasefire] signed at Nystad may come.', true],
    ['A [ceasefire] signed at the Nystad inn may come.', true],
    ['A [ceasefire] signed at an Nystad inn may come.', false],
    ['A [ceasefire] signed past Nystad may come.', false],
    ['Near Nystad the [ceasefire] held.', true],
    ['Near {Kyiv} the [ceasefire] held.', false],
    ['Nepal waits. A [ceasefire] held at sea.', false],
    ['A [ceasefire] may come. At Nystad all wait.', false],
    // When.
    ['A [ceasefire] as in 1918 may come.', true],
    ['A [ceasefire] as in 2014 may come.', false],
    ['A [ceasefire] after 19180 days may come.', false],
    ['A [ceasefire] after 21918 days may come.', false],
    ['A [ceasefire] may come. 1918 was long.', false],
    // A headline's capitals name none; its numbers are years.
    ['All Now Want Nepal’s [Ceasefire] Again', false],
    ['All Now Want [Ceasefire] for Nepal Again', false],
    ['All Now Want [Ceasefire] in Nepal Again', false],
    ['All Now Want [Ceasefire] of 1918 Again', true],
  ])('“%s”: %s', (text, expected) => {
    expect(belongsElsewhere(caseOf(text))).toBe(expected);
  });

  it.each([
    ['Peace [talks] in Nepal may come.', false],
    ['Peace [talks] as in 1918 may come.', false],
    ['Peace [talks] with Nepal may come.', true],
    ['All want Nepal’s [talks] to last.', true],
  ])('lets talks be held anywhere: “%s”', (text, expected) => {
    expect(belongsElsewhere(caseOf(text, 'talks'))).toBe(expected);
  });
});

describe('namesStrangers', () => {
  it.each([
    ['All in Nepal want a [ceasefire] now.', true],
    ['All want the [ceasefire] Nepal signed.', true],
    ['All want a [ceasefire] now.', false],
    ['All in Nepal and {Kyiv} want a [ceasefire] now.', false],
    ['All in {Kyiv} want a [ceasefire] now.', false],
    ['All Now In Nepal Want [Ceasefire] Soon', false],
    // None of the candidate's own words.
    ['All want the [Lasting Ceasefire] now.', false],
    ['All want the [Lasting Ceasefire] Nepal signed.', true],
    // What begins a sentence has a capital in any case.
    ['Nepal wants a [ceasefire] now.', false],
    ['Nepal’s army wants a [ceasefire] now.', true],
    ['Nepal and UAE want a [ceasefire] now.', true],
    ['Nepal and eBay want a [ceasefire] now.', false],
    ['Nepal and others want a [ceasefire] now.', false],
    ['Nepal like UAE wants a [ceasefire] now.', false],
    ['Nepal wants it. A [ceasefire] may come.', false],
    ['A [ceasefire] may come. It is Nepal who wants it.', false],
  ])('“%s”: %s', (text, expected) => {
    expect(namesStrangers(caseOf(text))).toBe(expected);
  });
});

describe('isOfDailyLife', () => {
  it.each([
    // Whose it is.
    ['The neighbour’s [ceasefire] may come.', true],
    ['Nepal’s [ceasefire] may come.', false],
    ['This week’s [ceasefire] may come.', false],
    ['The neighbour [ceasefire] may come.', false],
    ['Our [ceasefire] may come.', true],
    ['Their [ceasefire] may come.', false],
    // What it is about.
    ['A [ceasefire] over milk may come.', true],
    ['A [ceasefire] of sorts may come.', true],
    ['A [ceasefire] under milk may come.', false],
    ['A [ceasefire] over Nepal may come.', false],
    ['A [ceasefire] over winter may come.', false],
    ['A [ceasefire] over there may come.', false],
    ['A [ceasefire] over my hedge may come.', true],
    ['A [ceasefire] over the Nepal border may come.', false],
    ['A [ceasefire] over the winter may come.', false],
    ['A [ceasefire] over the two may come.', false],
    // Between whom: a war's sides have no determiner.
    ['A [ceasefire] between the twins may come.', true],
    ['A [ceasefire] between twins may come.', false],
    ['A [ceasefire] between the two may come.', false],
    ['A [ceasefire]', false],
  ])('“%s”: %s', (text, expected) => {
    expect(isOfDailyLife(caseOf(text))).toBe(expected);
  });
});
