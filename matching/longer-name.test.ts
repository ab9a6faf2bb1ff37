import { describe, expect, it } from 'vitest';
import { kindOfName, type NameKind, partOfLongerName } from './longer-name.ts';
import { proseOf } from './prose-of.ts';
import { WordLists } from './word-lists.ts';
import { writtenLists } from './written-lists.ts';

const lists = new WordLists(() => writtenLists);

function longer(
  text: string,
  name: string,
  { kind = 'name' as NameKind, known = [] as string[], language = 'en' } = {},
): string | undefined {
  const start = text.indexOf(name);
  const edges = new Set(known.flatMap((other) => [text.indexOf(other), text.indexOf(other) + other.length]));
  const prose = proseOf(text);
  const end = start + name.length;
  return partOfLongerName({
    prose,
    span: { start, end },
    match: { start: prose.wordAt(start), end: prose.wordAt(end - 1) + 1 },
    kind,
    initials: new Set(['V']),
    lists,
    language,
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
    ['Russia House Books has closed.', 'Russia', 'House'],
    ['The Russia House is out.', 'Russia', 'House'],
    ['The Club of Russia met.', 'Russia', 'Club'],
    ['The Soviet Union of Writers met.', 'Soviet Union', 'Writers'],
    ['Nobody saw Moscow Bell. President Duda left.', 'Moscow', 'Bell'],
    ['It’s said that Spartak Moscow won.', 'Moscow', 'Spartak'],
    ['Near Moscow CSKA lost.', 'Moscow', 'CSKA'],
    ['The US Alpha Beta Gamma Secretary spoke.', 'US', 'Alpha'],
    ['the NATO Russia Founding Act of', 'Russia', 'Founding'],
    ['the pro-Russia Founding Act of', 'Russia', 'Founding'],
    ['The envoy from Ukraine Kurt Volker spoke.', 'Ukraine', 'Kurt'],
    ['In Moscow, Idaho four died.', 'Moscow', 'Idaho'],
    ['It was in Moscow, Idaho', 'Moscow', 'Idaho'],
  ])('“%s”: %s belongs to %s', (text, name, neighbour) => {
    expect(longer(text, name, { known: ['NATO'].filter((known) => text.includes(known)) })).toBe(neighbour);
  });

  it.each([
    ['US President Trump', 'US', 'an office'],
    ['The US Air Force flew', 'US', 'an institution two words on'],
    ['The Russia House Committee sat', 'Russia', 'an institution'],
    ['The House of Russia sat', 'Russia', 'an institution of whose'],
    ['Bank of Russia', 'Russia', 'the start of a sentence, and its capital'],
    ['A new Club in Russia opened', 'Russia', 'where it is'],
    ['Club of Russia met', 'Russia', 'a capital that any word would have there'],
    ['The club of Russia', 'Russia', 'no name'],
    ['A European Union of equals', 'European Union', 'no name'],
    ['The Moscow of Putin', 'Moscow', 'whose it is'],
    ['In Moscow Tuesday he said', 'Moscow', 'a day'],
    ['Putin’s Russia is', 'Russia', 'a possessive before it'],
    ['Yesterday Russia attacked', 'Russia', 'the start of a sentence'],
    ['In post-Brexit Britain they', 'Britain', 'a hyphen before it'],
    ['In Ukraine, Kharkiv burnt', 'Ukraine', 'a comma'],
    ['In Idaho, Moscow waits', 'Moscow', 'a comma before it'],
    ['In Moscow, they say, Idaho is far', 'Moscow', 'a state further on'],
    ['The Moscow-Times row', 'Moscow', 'a hyphen'],
    ['The Moscow “Times” row', 'Moscow', 'a quotation'],
    ['In Moscow, Idaho-based firms', 'Moscow', 'a longer word'],
    ['The envoy of Ukraine Kurt Volker spoke', 'Ukraine', 'an office “of”'],
    ['The adviser for Ukraine Kurt Volker spoke', 'Ukraine', 'an office “for”'],
    ['That was plan B. Moscow waits', 'Moscow', 'a letter that ends a sentence'],
  ])('“%s”: %s stands on its own: %s', (text, name) => {
    expect(longer(text, name)).toBeUndefined();
  });

  it('takes a capital word before a surname for a first name, also where the sentence begins', () => {
    expect(longer('Brigitte Macron opened it.', 'Macron', { kind: 'surname' })).toBe('Brigitte');
    expect(longer('Choreographer Igor Zelensky said', 'Zelensky', { kind: 'surname' })).toBe('Igor');
    expect(longer('Meanwhile Macron said', 'Macron', { kind: 'surname' })).toBeUndefined();
    expect(longer('President Macron said', 'Macron', { kind: 'surname' })).toBeUndefined();
  });

  it.each([
    ['Furious Trump left the room.', 'Trump', 'en'],
    ['Dictator Putin is what she called him.', 'Putin', 'en'],
    ['Президент Зеленський прибув до столиці.', 'Зеленський', 'uk'],
    ['Prezydent Trump odpowiedział.', 'Trump', 'pl'],
    ['Le Président Macron est là.', 'Macron', 'fr'],
  ])('“%s”: %s has a title or an epithet before it, no first name', (text, name, language) => {
    expect(longer(text, name, { kind: 'surname', language })).toBeUndefined();
  });

  it('takes an initial for the person’s own, or for another’s', () => {
    expect(longer('It was V. Putin who', 'Putin', { kind: 'surname' })).toBeUndefined();
    expect(longer('It was M. Putin who', 'Putin', { kind: 'surname' })).toBe('M');
    expect(longer('Then Mr. Putin spoke', 'Putin', { kind: 'surname' })).toBeUndefined();
    expect(longer('In plan A, Putin waits', 'Putin', { kind: 'surname' })).toBeUndefined();
  });

  it('lets an adjective describe one name, but not open a longer one', () => {
    expect(longer('The Russian Gazprom said', 'Russian', { kind: 'modifier' })).toBeUndefined();
    expect(longer('The European Space Agency said', 'European', { kind: 'modifier' })).toBe('Space');
    expect(longer('The US House sat', 'US', { kind: 'modifier' })).toBeUndefined();
  });

  it.each([
    ['Russian', 'states', 'modifier'],
    ['U.S.', 'states', 'modifier'],
    ['French', 'states', 'modifier'],
    ['Anglo-American', 'states', 'modifier'],
    ['Germany', 'states', 'name'],
    ['of Polish', 'states', 'name'],
    ['van US', 'states', 'name'],
    ['UNESCO', 'organisations', 'name'],
    ['Russia', 'states', 'name'],
    ['Putin', 'people', 'surname'],
    ['Vladimir Putin', 'people', 'name'],
  ])('takes %s of %s for a %s', (alias, category, kind) => {
    expect(kindOfName(alias, category, lists)).toBe(kind);
  });

  it('tells a name that ends as those of places and shops do', () => {
    expect(longer('Russian Hill has views', 'Russian', { kind: 'modifier' })).toBe('Hill');
    expect(longer('French Connection opened', 'French', { kind: 'modifier' })).toBe('Connection');
  });

  it('tells where an office’s place ends and its holder’s name begins', () => {
    expect(longer('The envoy to Ukraine Kurt Volker shifted', 'Ukraine')).toBeUndefined();
    expect(longer('Ambassador to the European Union Gordon Sondland', 'European Union')).toBeUndefined();
    expect(longer('He went to Ukraine Kurt Volker Street', 'Ukraine')).toBe('Kurt');
  });

  it('tells a country’s office and its holder where cases say “of”', () => {
    const text = 'министр иностранных дел России Сергей Лавров приехал';
    expect(longer(text, 'России', { language: 'ru' })).toBeUndefined();
    expect(longer('Агентство Россия Сегодня сообщило', 'Россия', { language: 'ru' })).toBe('Сегодня');
  });

  it('takes a type for no word of a name', () => {
    expect(longer('A Russian Yars RS-24 missile', 'Russian', { kind: 'modifier' })).toBeUndefined();
    expect(longer('A Russian Yars VolGA missile', 'Russian', { kind: 'modifier' })).toBe('Yars');
    expect(longer('A Russian Yars GAzprom missile', 'Russian', { kind: 'modifier' })).toBe('Yars');
  });

  it('lets two names of one treaty be', () => {
    expect(longer('the NATO-Russia Founding Act of', 'Russia', { known: ['NATO'] })).toBeUndefined();
  });

  it('tells a town from its namesake by its state', () => {
    expect(longer('In Moscow, Idaho, four died', 'Moscow')).toBe('Idaho');
    expect(longer('In Moscow, West Virginia, four died', 'Moscow')).toBe('West Virginia');
    expect(longer('In Moscow, Putin said', 'Moscow')).toBeUndefined();
    expect(longer('forces in Ukraine, New York Times reports', 'Ukraine')).toBeUndefined();
  });

  it('tells given names that end as adverbs and participles do', () => {
    expect(longer('Fred Trump built flats', 'Trump', { kind: 'surname' })).toBe('Fred');
    expect(longer('Sean France retired', 'France')).toBe('Sean');
    expect(longer('Isolated France retired', 'France')).toBeUndefined();
  });

  it('lets a neighbour that the glossary knows be', () => {
    expect(longer('Ukraine Black Sea ports', 'Ukraine', { known: ['Black Sea'] })).toBeUndefined();
  });
});
