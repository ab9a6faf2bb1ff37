import { describe, expect, it } from 'vitest';
import { findMatches } from '../../../matching/find-matches.ts';
import { buildLexicon } from '../../../matching/lexicon.ts';
import type { Entry } from '../../entry.ts';
import { compileLexicon } from '../lexicon.ts';
import { exampleEntry } from './example-entry.ts';
import { sharedAliases } from './shared-aliases.ts';

describe('sharedAliases', () => {
  const pair = (a: Partial<Entry>, b: Partial<Entry>) =>
    sharedAliases([exampleEntry('a', a), exampleEntry('b', b)]).length;

  it.each<[string, Partial<Entry>, Partial<Entry>, number]>([
    ['the same alias', { aliases: ['peace deal'] }, { aliases: ['peace deal'] }, 1],
    ['another case, which the same text matches', { aliases: ['Nato'] }, { aliases: ['NATO'] }, 1],
    ['a plural that is made by itself', { aliases: ['ally'] }, { aliases: ['allies'] }, 1],
    ['a hyphen and an accent', { aliases: ['cease-fire café'] }, { aliases: ['cease fire cafe'] }, 1],
    ['an alias of all languages', { names: { any: ['OSCE'] } }, { names: { any: ['OSCE'] } }, 1],
    ['one language', { names: { de: ['Gas'] } }, { names: { de: ['Gas'] } }, 1],
    ['different languages', { names: { de: ['Gas'] } }, { names: { fr: ['Gas'] } }, 0],
    ['different aliases', {}, {}, 0],
    [
      'a cue against the first that speaks for the second',
      { aliases: ['x'], sense: { notNear: ['port'] } },
      { aliases: ['x'], sense: { near: ['port'] } },
      0,
    ],
    [
      'the other way round, where the first would always be taken',
      { aliases: ['x'], sense: { near: ['port'] } },
      { aliases: ['x'], sense: { notNear: ['port'] } },
      1,
    ],
    [
      'rules about something else',
      { aliases: ['x'], sense: { notNear: ['quay'] } },
      { aliases: ['x'], sense: { near: ['port'], notNear: ['mole'] } },
      1,
    ],
    [
      'a rule in a language that has none',
      { names: { de: ['x'] }, sense: { notNear: ['port'] } },
      { names: { de: ['x'] }, sense: { near: ['port'] } },
      1,
    ],
  ])('%s', (_, a, b, faults) => {
    expect(pair(a, b)).toBe(faults);
  });

  it('accepts a rule by which the matcher does tell them apart', () => {
    const entries = [
      exampleEntry('a', { aliases: ['treaty'], sense: { alone: ['treaty'], notNear: ['port'] } }),
      exampleEntry('b', { aliases: ['treaty'], sense: { near: ['port'] } }),
    ];
    const lexicon = buildLexicon('en', compileLexicon({ entries, cues: {}, words: {}, wordsOf: {} }, 'en'));
    const meant = (text: string) =>
      findMatches([{ text }], lexicon)
        .flat()
        .find(({ reason }) => reason.taken)?.entry;
    expect(sharedAliases(entries)).toEqual([]);
    expect(meant('They signed the treaty of the port.')).toBe('b');
    expect(meant('They signed the treaty.')).toBe('a');
  });

  it('says which entry has it already', () => {
    const [fault] = sharedAliases([
      exampleEntry('a', { aliases: ['x'] }),
      exampleEntry('b', { aliases: ['x'] }),
    ]);
    expect(fault).toMatchObject({
      file: 'glossary/entries/security/b.yaml',
      field: 'aliases',
      instruction: expect.stringMatching(/^"x" also belongs to a\./),
    });
  });
});
