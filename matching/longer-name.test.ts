import { describe, expect, it } from 'vitest';
import { partOfLongerName } from './longer-name.ts';
import { proseOf } from './prose-of.ts';

function longer(
  text: string,
  name: string,
  { person = false, known = [] as string[] } = {},
): string | undefined {
  const start = text.indexOf(name);
  const edges = new Set(known.flatMap((other) => [text.indexOf(other), text.indexOf(other) + other.length]));
  return partOfLongerName({
    prose: proseOf(text),
    span: { start, end: start + name.length },
    person,
    isKnown: (offset) => edges.has(offset),
  });
}

describe('partOfLongerName', () => {
  it.each([
    ['The Moscow Times was blocked.', 'Moscow', 'Times'],
    ['The Washington Wizards lost.', 'Washington', 'Wizards'],
    ['Riyadh Air will fly.', 'Riyadh', 'Air'],
    ['He saw the Georgia O’Keeffe show.', 'Georgia', 'O'],
    ['Armenia left the Collective Security Treaty Organization.', 'Collective Security', 'Treaty'],
    ['She supports Spartak Moscow.', 'Moscow', 'Spartak'],
  ])('“%s”: %s belongs to %s', (text, name, neighbour) => {
    expect(longer(text, name)).toBe(neighbour);
  });

  it.each([
    ['US President Trump', 'US', 'an office'],
    ['The US Air Force flew', 'US', 'an institution two words on'],
    ['In Moscow Tuesday he said', 'Moscow', 'a day'],
    ['Putin’s Russia is', 'Russia', 'a possessive before it'],
    ['Yesterday Russia attacked', 'Russia', 'the start of a sentence'],
    ['In Ukraine, Kharkiv burnt', 'Ukraine', 'a comma'],
  ])('“%s”: %s stands on its own: %s', (text, name) => {
    expect(longer(text, name)).toBeUndefined();
  });

  it('takes a capital word before a surname for a first name, also where the sentence begins', () => {
    expect(longer('Brigitte Macron opened it.', 'Macron', { person: true })).toBe('Brigitte');
    expect(longer('Choreographer Igor Zelensky said', 'Zelensky', { person: true })).toBe('Igor');
    expect(longer('Meanwhile Macron said', 'Macron', { person: true })).toBeUndefined();
    expect(longer('President Macron said', 'Macron', { person: true })).toBeUndefined();
  });

  it('lets a neighbour that the glossary knows be', () => {
    expect(longer('Ukraine Black Sea ports', 'Ukraine', { known: ['Black Sea'] })).toBeUndefined();
  });
});
