import { describe, expect, it } from 'vitest';
import type { Entry } from '../../entry.ts';
import { badCitations } from './citations.ts';
import { exampleDocument } from './example-document.ts';
import { exampleEntry } from './example-entry.ts';

describe('badCitations', () => {
  const cite = (passage: string, rest: Partial<Entry> = {}, implied?: boolean) =>
    badCitations(
      [
        exampleEntry('a', {
          ...rest,
          claims: [{ text: 'x', passages: [passage], ...(implied ? { implied } : {}) }],
        }),
      ],
      [exampleDocument],
    ).map(({ instruction }) => instruction);

  it.each([
    ['an alias in the plural', { aliases: ['border treaty'] }],
    ['an alias without its accent', { aliases: ['Cafe Accord'] }],
    ['the headword in running text', { term: 'Border treaty', aliases: ['x'] }],
  ])('accepts %s', (_, rest) => {
    expect(cite('900#1', rest)).toEqual([]);
  });

  it('accepts another kind of hyphen', () => {
    expect(cite('900#2', { aliases: ['treaty-maker'] })).toEqual([]);
  });

  it('wants the entry named, by a whole word with its capitals, unless the claim says that it is implied', () => {
    expect(cite('900#1', { aliases: ['harbou'] })).toEqual([
      expect.stringMatching(/neither the term nor an alias/),
    ]);
    expect(cite('900#1', { aliases: ['Border treaty'] })).toHaveLength(1);
    expect(cite('900#2', { aliases: ['border treaty'] })).toHaveLength(1);
    expect(cite('900#2', { aliases: ['border treaty'] }, true)).toEqual([]);
  });

  it('wants the passage to be there and to be content, implied or not', () => {
    expect(cite('900#9', {}, true)).toEqual([
      '900#9 does not exist: 900 has 3 passages. Cite one that does.',
    ]);
    expect(cite('900#0', {}, true)).toHaveLength(1);
    expect(cite('900#3', {}, true)).toEqual(['900#3 is no content (glossary/documents.yaml). Cite another.']);
    // A document that is missing altogether is told of once, for the folder.
    expect(cite('901#1')).toEqual([]);
  });
});
