import { describe, expect, it } from 'vitest';
import type { Entry } from '../../entry.ts';
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
      'a rule that tells one from the other',
      { aliases: ['x'], sense: { notNear: ['port'] } },
      { aliases: ['x'] },
      0,
    ],
    ['the other way round', { aliases: ['x'] }, { aliases: ['x'], sense: { notNear: ['port'] } }, 0],
    ['a rule that does not', { aliases: ['x'], sense: { near: ['port'] } }, { aliases: ['x'] }, 1],
  ])('%s', (_, a, b, faults) => {
    expect(pair(a, b)).toBe(faults);
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
