import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf, wordsOf } from './words.ts';

const joined = (text: string) =>
  wordsOf(text)
    .map(({ text: word, joined }) => (joined ? ' ' : '|') + word)
    .join('');

describe('wordsOf', () => {
  it.each([
    ['a comma parts phrases', 'ports, dams', '|ports|dams'],
    ['white space of any kind joins', 'Black\u00a0\n Sea', '|Black Sea'],
    ['a hyphen makes one word', 'long-range missiles', '|long-range missiles'],
    ['so does a dash without spaces', 'Ukraine–Russia talks', '|Ukraine–Russia talks'],
    ['a dash with spaces parts', 'talks – again', '|talks|again'],
    ['a long dash parts', 'talks—again', '|talks|again'],
    ['a possessive ends a phrase', 'Russia’s sphere', '|Russia’s|sphere'],
    ['points belong to an abbreviation', 'U.S. envoys', '|U.S. envoys'],
    ['and to a number', '3.5 billion', '|3.5 billion'],
    ['accents and letters of other scripts are letters', 'Łódź Київ', '|Łódź Київ'],
    ['emphasis marks part nothing off', '**security guarantee**', '|security guarantee'],
  ])('%s', (_, text, expected) => {
    expect(joined(text)).toBe(expected);
  });

  it('says where each word stands', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'É', '’', 's', '-', ' ', ',', '.', '4') }),
        (text) => {
          for (const { text: word, start, end } of wordsOf(text)) expect(text.slice(start, end)).toBe(word);
        },
      ),
    );
  });
});

describe('sentencesOf', () => {
  it('parts at a full stop, but not after an abbreviation', () => {
    expect(sentencesOf('The U.S. President met Mr. Smith. They talked! “Why?” he asked.')).toEqual([
      'The U.S. President met Mr. Smith.',
      'They talked!',
      '“Why?” he asked.',
    ]);
  });

  it('cuts what has no end at a space, losing nothing', () => {
    const text = 'word '.repeat(1000).trim();
    const parts = sentencesOf(text);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(1000);
    expect(parts.flatMap((part) => wordsOf(part))).toHaveLength(1000);
  });

  it('gets through ten megabytes without a space or a stop', () => {
    expect(sentencesOf('x'.repeat(10_000_000))).toHaveLength(10_000);
  });
});
