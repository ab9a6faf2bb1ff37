import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOfWord } from './fold.ts';
import type { LexiconData, LexiconEntry } from './lexicon.ts';
import { packLexicon } from './pack-lexicon.ts';
import { idSaidBy } from './packed-lexicon.ts';
import { unpackLexicon } from './unpack-lexicon.ts';

/** As the table of aliases reads it. */
const firstWord = (text: string) => text.slice(0, endOfWord(text, 0));
const unpacked = (packed: string) => unpackLexicon(packed.split('\n'));

/** What a lexicon says, whatever the order in which it says it. */
function said({ cues, words = {}, entries }: LexiconData) {
  const sorted = (list: readonly string[] = []) => [...list].sort();
  return {
    cues: Object.fromEntries(Object.entries(cues).map(([list, own]) => [list, sorted(own)])),
    words: Object.fromEntries(Object.entries(words).map(([list, own]) => [list, sorted(own)])),
    entries: Object.fromEntries(
      // By their names: what is unpacked is no field of its own.
      entries.map((entry) => [
        entry.id,
        {
          category: entry.category,
          aliases: sorted(entry.aliases),
          everywhere: sorted(entry.everywhere),
          subject: entry.subject ?? 0,
          everyday: entry.everyday ?? false,
          alone: sorted(entry.alone),
          near: sorted(entry.near),
          notNear: sorted(entry.notNear),
          never: sorted(entry.never),
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
      const data = { cues: { war: cues, far: ['Peru'] }, words: { titles: ['titled', '*ish'] }, entries };
      const packed = packLexicon(data);
      expect(said(unpacked(packed))).toEqual(said(data));
      expect(packLexicon(unpacked(packed))).toBe(packed);
    }),
  );
});

test('written forms come in groups that begin with one word, those of each entry together', () => {
  const entries = fc.uniqueArray(entry, { selector: ({ id }) => id, minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(entries, (entries) => {
      const { names, entries: back } = unpacked(packLexicon({ cues: {}, entries }));
      const groups = names?.groups ?? [];
      const firstWords = (text: string) => new Set((names?.formsOf(text) ?? []).map(firstWord));
      for (const { text } of groups) expect([...firstWords(text)]).toEqual([firstWord(text)]);
      const formsOf = (entry: number, everywhere: boolean) =>
        groups
          .filter((group) => group.entry === entry && group.everywhere === everywhere)
          .flatMap(({ text }) => names?.formsOf(text));
      back.forEach((one, at) => {
        expect(formsOf(at, false)).toEqual(one.aliases);
        expect(formsOf(at, true)).toEqual(one.everywhere);
      });
    }),
  );
});

test('an entry is named after an alias that says its id, and only then', () => {
  const entry = { category: 'talks', aliases: ['Normandy Format'] };
  const packed = packLexicon({ cues: {}, entries: [{ ...entry, id: 'normandy-format' }] });
  expect(packed).not.toContain('normandy-format');
  expect(unpacked(packed).entries[0]?.id).toBe('normandy-format');
});

test('says what it cannot write', () => {
  const entries = [{ id: 'a', category: 'talks', aliases: ['24/7 talks'] }];
  expect(() => packLexicon({ cues: {}, entries })).toThrow(/“24\/7 talks”.*“\/”/);
});

test('leaves out lists that there are not', () => {
  const entry = { id: 'a', category: 'talks', aliases: ['a'], near: ['@war', '@daily'] };
  const { entries } = unpacked(packLexicon({ cues: { war: ['Kyiv'] }, entries: [entry] }));
  expect(entries[0]?.near).toEqual(['@war']);
});

test('writes tightly: what is alike stands together, and an item takes over what it can of the one before', () => {
  const packed = packLexicon({
    cues: { war: ['front', 'Ukrain*', '~ Times', 'old ~', 'the ~ effect'], far: [] },
    entries: [
      {
        id: 'truce',
        category: 'talks',
        aliases: ['truces', 'truce'],
        everyday: true,
        alone: ['truce'],
        subject: 1,
        near: ['@war', 'guns', 'gunner'],
        never: ['~ days', '~ dayss'],
      },
      {
        id: 'minsk-agreements',
        category: 'agreements',
        aliases: ['Minsk deal', 'Minsk agreements', 'Minsk deals'],
        everywhere: ['Minsk II', 'Minsk I'],
        subject: 2,
        notNear: ['@far', '@war'],
      },
    ],
  });
  expect(packed).toMatchInlineSnapshot(`
    "agreements talks
    A2		Minsk agreements]deal!s	Minsk I!I
    B1!		truce|truces		truce

    	AB
    A:gunner+s		:/days!s
    war	:Ukrain*|front|the ~ effect/Times/old
    far

    "
  `);
});

test('names as many lists by letter as there are letters', () => {
  const cues = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`list${at}`, []]));
  const entry = { id: 'a', category: 'talks', aliases: ['a'], near: ['@list51'] };
  const { entries } = unpacked(packLexicon({ cues: cues(52), entries: [entry] }));
  expect(entries[0]?.near).toEqual(['@list51']);
  expect(() => packLexicon({ cues: cues(53), entries: [entry] })).toThrow(/53 are too many/);
});

test('comes back from an empty lexicon, and from entries that say next to nothing', () => {
  expect(unpacked(packLexicon({ cues: {}, entries: [] })).entries).toEqual([]);
  const { entries } = unpacked(
    packLexicon({ cues: {}, entries: [{ id: 'x--y', category: 'talks', aliases: [] }] }),
  );
  expect(entries).toMatchObject([
    { id: 'x--y', category: 'talks', aliases: [], everywhere: [], subject: 0, everyday: false, near: [] },
  ]);
});

test('a name says one id, with one hyphen for all that is neither letter nor digit', () => {
  expect(['Minsk agreements', 'Nord Stream – 2', 'C.I.S.'].map(idSaidBy)).toEqual([
    'minsk-agreements',
    'nord-stream-2',
    'c-i-s-',
  ]);
});
