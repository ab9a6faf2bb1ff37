import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AliasTable } from './alias-table.ts';
import { charactersLookedAt } from './looks.ts';
import { scan } from './scan.ts';

const tableOf = (...texts: string[]) =>
  new AliasTable(texts.map((text, entry) => ({ text, entry, everywhere: false })));
const found = (text: string, ...aliases: string[]) =>
  scan(text, tableOf(...aliases)).candidates.map(({ start, end }) => text.slice(start, end));

describe('scan', () => {
  it('looks at one character of white space, and at what white space only begins', () => {
    const table = tableOf('NATO');
    expect(charactersLookedAt(() => scan(' \n\t  ', table))).toBe(1);
    expect(found('  NATO left', 'NATO')).toEqual(['NATO']);
  });

  it('makes nothing anew where it finds nothing', () => {
    const table = tableOf('NATO');
    expect(scan('It rained.', table)).toBe(scan('It snowed.', table));
  });

  it.each([
    ['a capital in an alias must be one in the text', 'US, us, Us', 'US', ['US']],
    ['a small letter may be either', 'Ceasefire, CEASEFIRE', 'ceasefire', ['Ceasefire', 'CEASEFIRE']],
    ['only whole words match', 'Rasputin disputing Putinism', 'Putin', []],
    ['a possessive ends a word', "Putin’s and Putin's", 'Putin', ['Putin', 'Putin']],
    ['a hyphen ends a word', 'NATO-style, pro-NATO', 'NATO', ['NATO', 'NATO']],
    ['a space matches any run of white space', 'Black\u00a0 \nSea', 'Black Sea', ['Black\u00a0 \nSea']],
    [
      'a hyphen matches its other kinds and a space',
      'cease‑fire, cease fire, cease – fire',
      'cease-fire',
      ['cease‑fire', 'cease fire', 'cease – fire'],
    ],
    ['two hyphens are none', 'cease--fire', 'cease-fire', []],
    [
      'soft hyphens are not there',
      'Secu\u00adrity guaran\u00adtees',
      'security guarantees',
      ['Secu\u00adrity guaran\u00adtees'],
    ],
    [
      'accents match in either form',
      'Mu\u0308nchen M\u00fcnchen',
      'München',
      ['Mu\u0308nchen', 'M\u00fcnchen'],
    ],
    ['points are part of an abbreviation', 'U.S. and US', 'U.S.', ['U.S.']],
    ['a hashtag is a word', '#NATO', 'NATO', ['NATO']],
    ['a particle of an unspaced script bounds a word', 'NATOは', 'NATO', ['NATO']],
    [
      'a phrase of small letters takes a plural s',
      'security guarantees',
      'security guarantee',
      ['security guarantees'],
    ],
    ['a single word and a name do not', 'deals, Black Seas', 'deal', []],
    ['a possessive is no plural', 'peace deal’s', 'peace deal', ['peace deal']],
    ['digits are part of words', 'Article 50, Article 5', 'Article 5', ['Article 5']],
  ])('%s', (_, text, alias, expected) => {
    expect(found(text, alias)).toEqual(expected);
  });

  it('finds the longest first where several begin', () => {
    expect(found('Black Sea ceasefire', 'Black Sea', 'Black Sea ceasefire', 'ceasefire')).toEqual([
      'Black Sea ceasefire',
      'Black Sea',
      'ceasefire',
    ]);
  });

  it('stays open where following text could complete a word or an alias', () => {
    const table = tableOf('Black Sea');
    expect(scan('the Black ', table).open).toBe('phrase');
    expect(scan('the Bla', table).open).toBe('word');
    expect(scan('the Black Sea.', table).open).toBe('no');
    expect(scan('the Black Sea', table).open).toBe('word');
    expect(scan('the Black Sea\u00ad', table).open).toBe('word');
    expect(scan('the neighbours', table).open).toBe('no');
    expect(scan('the Black Sea', tableOf('Black Sea ceasefire', 'Black Sea')).open).toBe('phrase');
  });

  it('is open wherever a text that goes on has other aliases in its first part', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'A', 'b', 's', ' ', '-', '\u00ad'),
      maxLength: 12,
    });
    const alias = fc.stringMatching(/^[aAbs]{1,3}(?: [abs]{1,2})?$/);
    const found = (text: string, table: AliasTable) =>
      scan(text, table).candidates.map(({ start, end, alias }) => `${start} ${end} ${alias.text}`);
    fc.assert(
      fc.property(
        letters,
        letters,
        fc.uniqueArray(alias, { minLength: 1, maxLength: 4 }),
        (a, b, aliases) => {
          const table = tableOf(...aliases);
          fc.pre(scan(a, table).open === 'no');
          expect(found(a + b, table).filter((one) => Number.parseInt(one, 10) < a.length)).toEqual(
            found(a, table),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('agrees with a naive search on any aliases and text', () => {
    const word = fc.constantFrom('a', 'A', 'ab', 'B', 'é', 'e\u0301', 'É');
    const gap = fc.constantFrom(' ', '\u00a0', '-', '–', ', ', '.', "'", '\u00ad', '');
    const phrase = fc
      .array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 })
      .map((parts) => parts.flat().join(''));
    const alias = fc
      .array(word, { minLength: 1, maxLength: 3 })
      .map((words) => words.join(' ').normalize('NFC'));
    fc.assert(
      fc.property(phrase, fc.uniqueArray(alias, { minLength: 1, maxLength: 5 }), (text, aliases) => {
        const spans = scan(text, tableOf(...aliases)).candidates.map(
          ({ start, alias }) => `${start} ${alias.text}`,
        );
        expect(spans.sort()).toEqual(naive(text, aliases).sort());
      }),
      { numRuns: 500 },
    );
  });
});

/** The text with nothing in it that is ignored, searched with an expression an alias: slow and plain. */
function naive(text: string, aliases: readonly string[]): string[] {
  const kept = [...text].flatMap((character, at) => {
    const base = character.normalize('NFD').replace(/\p{M}/gu, '');
    return base === '' || base === '\u00ad' ? [] : [{ base, at }];
  });
  const plain = kept.map(({ base }) => base).join('');
  return aliases.flatMap((alias) => {
    const characters = [...alias.normalize('NFD').replace(/\p{M}/gu, '')];
    const source = characters.map((character) => {
      if (character === ' ') return '(?:\\s+\\p{Pd}?\\s*|\\p{Pd}\\s*)';
      return /\p{Ll}/u.test(character) ? `[${character}${character.toUpperCase()}]` : character;
    });
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?=(${source.join('')})(?![\\p{L}\\p{N}]))`, 'gu');
    return [...plain.matchAll(whole)].map(({ index }) => `${kept[index]?.at} ${alias}`);
  });
}
