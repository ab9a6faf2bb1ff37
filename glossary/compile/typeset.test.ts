import { expect, test } from 'vitest';
import { compileCards } from './cards.ts';
import { readGlossary } from './read-glossary.ts';
import { typeset } from './typeset.ts';

test.each([
  ["Ukraine's allies", 'Ukraine’s allies'],
  ["the sides' interests", 'the sides’ interests'],
  ['the "open door" of 2008', 'the “open door” of 2008'],
  ['A game ("Black Ops"), a band', 'A game (“Black Ops”), a band'],
  ['"Kiev" is older', '“Kiev” is older'],
  ['"the \'grey zone\'"', '“the ‘grey zone’”'],
  ["after the summer of '14", 'after the summer of ’14'],
  ['Ukraine’s, as it is', 'Ukraine’s, as it is'],
])('%s becomes %s', (typed, printed) => {
  expect(typeset(typed)).toBe(printed);
});

test('no card shows a straight quotation mark', () => {
  const { entries, sources } = readGlossary('glossary').glossary;
  for (const { id, definition, background = '', claims, dates, otherSenses } of compileCards(
    entries,
    sources,
  )) {
    const texts = [definition, background, ...otherSenses];
    texts.push(...claims.map(({ text }) => text), ...dates.map(({ event }) => event));
    expect(texts.join(' '), id).not.toMatch(/["']/);
  }
});
