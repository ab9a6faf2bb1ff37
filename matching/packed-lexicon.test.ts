import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LexiconData, LexiconEntry } from './lexicon.ts';
import { packLexicon, unpackLexicon } from './packed-lexicon.ts';

/** What a lexicon says, whatever the order in which it says it. */
function said({ cues, entries }: LexiconData) {
  const sorted = (list: readonly string[] = []) => [...list].sort();
  return {
    cues: Object.fromEntries(Object.entries(cues).map(([list, own]) => [list, sorted(own)])),
    entries: Object.fromEntries(
      entries.map(({ id, category, aliases, everywhere, subject = 0, everyday = false, ...rules }) => [
        id,
        {
          category,
          aliases: sorted(aliases),
          everywhere: sorted(everywhere),
          subject,
          everyday,
          alone: sorted(rules.alone),
          near: sorted(rules.near),
          notNear: sorted(rules.notNear),
          never: sorted(rules.never),
        },
      ]),
    ),
  };
}

const word = fc.stringMatching(/^[A-Za-zé’][a-zé]{0,5}$/);
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const some = (item: fc.Arbitrary<string>) => fc.uniqueArray(item, { maxLength: 6 });
const rule = some(
  fc.oneof(
    phrase,
    fc.constantFrom('@war', '@far'),
    phrase.map((text) => `~ ${text}`),
    phrase.map((text) => `${text} ~`),
    phrase.map((text) => `${text}-~ ${text}*`),
  ),
);
const entry: fc.Arbitrary<LexiconEntry> = fc.record({
  id: fc.stringMatching(/^[a-z]{1,3}(-[a-z]{1,3})?$/),
  category: fc.constantFrom('people', 'talks', 'states'),
  aliases: some(phrase),
  everywhere: some(phrase),
  subject: fc.integer({ min: 0, max: 3 }),
  everyday: fc.boolean(),
  alone: some(phrase),
  near: rule,
  notNear: rule,
  never: rule,
});

test('whatever is packed comes back', () => {
  const entries = fc.uniqueArray(entry, { selector: ({ id }) => id, minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(entries, rule, (entries, cues) => {
      const data = { cues: { war: cues, far: ['Peru'] }, entries };
      const packed = packLexicon(data);
      expect(said(unpackLexicon(packed))).toEqual(said(data));
      expect(packLexicon(unpackLexicon(packed))).toBe(packed);
    }),
  );
});

test('an entry is named after an alias that says its id, and only then', () => {
  const entry = { category: 'talks', aliases: ['Normandy Format'] };
  const packed = packLexicon({ cues: {}, entries: [{ ...entry, id: 'normandy-format' }] });
  expect(packed).not.toContain('normandy-format');
  expect(unpackLexicon(packed).entries[0]?.id).toBe('normandy-format');
});

test('says what it cannot write', () => {
  const entries = [{ id: 'a', category: 'talks', aliases: ['24/7 talks'] }];
  expect(() => packLexicon({ cues: {}, entries })).toThrow(/“24\/7 talks”.*“\/”/);
});

test('leaves out lists that there are not', () => {
  const entry = { id: 'a', category: 'talks', aliases: ['a'], near: ['@war', '@daily'] };
  const { entries } = unpackLexicon(packLexicon({ cues: { war: ['Kyiv'] }, entries: [entry] }));
  expect(entries[0]?.near).toEqual(['@war']);
});
