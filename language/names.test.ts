import { expect, test } from 'vitest';
import { type FoundName, NameFinder } from './names.ts';

/** The names of a text, each paragraph a block. */
function namesIn(...blocks: readonly string[]): FoundName[] {
  const finder = new NameFinder(blocks);
  for (const [at, block] of blocks.entries()) finder.read(block, at);
  return finder.names();
}

const named = (...blocks: readonly string[]) =>
  namesIn(...blocks).map(({ name, kind }) => `${kind}: ${name}`);

test.each([
  ['The delegation met Ida Marlowe in Lisbon on Tuesday evening.', ['person: Ida Marlowe', 'place: Lisbon']],
  [
    'A study by the University of Cambridge was read at the Brookings Institution.',
    ['organisation: University of Cambridge', 'organisation: Brookings Institution'],
  ],
  [
    'Analysts at the Center on Military and Political Power agreed with them.',
    ['organisation: Center on Military and Political Power'],
  ],
  ['It was Prime Minister Jonas Gahr who opened the session.', ['person: Jonas Gahr']],
  [
    'They spoke for hours with House Committee Chairman Adam Schiff about what comes next.',
    ['organisation: House Committee', 'person: Adam Schiff'],
  ],
  ['The plan of Anna von der Heyde was read by everybody there.', ['person: Anna von der Heyde']],
  [
    'Ships wait at Mongla Port and along the Gaza Strip tonight.',
    ['place: Mongla Port', 'place: Gaza Strip'],
  ],
  [
    'Chancellor Friedrich Merz, Prime Minister Donald Tusk and President Alexander Stubb met in Berlin on Tuesday.',
    ['person: Friedrich Merz', 'person: Donald Tusk', 'person: Alexander Stubb', 'place: Berlin'],
  ],
  [
    'Marco Rubio, Sergei Lavrov, Yuri Ushakov and Mike Waltz met in Jeddah.',
    [
      'person: Marco Rubio',
      'person: Sergei Lavrov',
      'person: Yuri Ushakov',
      'person: Mike Waltz',
      'place: Jeddah',
    ],
  ],
  [
    'The World Bank and the University of Vienna agreed.',
    ['organisation: World Bank', 'organisation: University of Vienna'],
  ],
  [
    'Marco Rubio, Sergei Lavrov and Keir Starmer were in Riyadh.',
    ['person: Marco Rubio', 'person: Sergei Lavrov', 'person: Keir Starmer', 'place: Riyadh'],
  ],
  ['Experts say that Yuliya Pavytska said so in a paper.', ['person: Yuliya Pavytska']],
])('%s', (text, expected) => {
  expect(named(text).sort()).toEqual([...expected].sort());
});

test.each([
  'Officials said on Monday that the American delegation would stay.',
  'Growth of GDP fell, and a Soviet-era plant was closed for good.',
  'The Ministry would not say when the ministry meets again.',
  'Talks went on. Delegations left late, and more delegations came.',
])('finds no name in: %s', (text) => {
  expect(named(text)).toEqual([]);
});

test('a surname belongs to the only one who bears it, and whoever is called by one is a person', () => {
  const [sinwar, ...others] = namesIn(
    'The message came from Yahya Sinwar late in the evening.',
    'What Sinwar wants is not known, but Sinwar has waited before.',
  );
  expect(sinwar).toMatchObject({ name: 'Yahya Sinwar', kind: 'person' });
  expect(sinwar?.places).toHaveLength(3);
  expect(others).toEqual([]);
});

test('a surname that two bear belongs to neither', () => {
  const names = namesIn('When Ida Marlowe met Tom Marlowe, it was said that Marlowe smiled.').map(
    ({ name }) => name,
  );
  expect(names).toEqual(expect.arrayContaining(['Ida Marlowe', 'Tom Marlowe', 'Marlowe']));
});

test('headings, menus and buttons make no names of their own', () => {
  expect(named('Read More Stories From Elsewhere Online', 'Share on Fancybook')).toEqual([]);
});

test.each([
  'Trump Meets Putin in Alaska to Discuss Peace Plan for Ukraine.',
  'Will Donald Trump and Vladimir Putin Meet in Budapest Next Week?',
  'Marco Rubio Says Kyiv Must Accept Deal, sources tell Reuters.',
  'Why Marco Rubio and Sergei Lavrov Are Back in Jeddah for More.',
  'Home News Sport Weather Sign in Read more about Donald Trump Subscribe Now.',
  'Read More: Donald Trump, Volodymyr Zelensky and the War in Ukraine.',
  'MARCO RUBIO AND SERGEI LAVROV MET IN JEDDAH ON TUESDAY MORNING.',
])('a headline or menu makes no names, whatever it ends in: %s', (text) => {
  expect(named(text)).toEqual([]);
});

test('every place is exactly where the name stands', () => {
  const blocks = ['In Lisbon, Ida Marlowe’s report was read.', 'Then Ida  Marlowe left Lisbon for a while.'];
  const found = namesIn(...blocks);
  expect(found.length).toBe(2);
  for (const { name, places } of found) {
    expect(places).toHaveLength(2);
    for (const { block, start, end } of places) {
      expect(blocks[block]?.slice(start, end).replace(/\s+/g, ' ')).toBe(name);
    }
  }
});
