import { expect, test } from 'vitest';
import type { CategoryId } from '../glossary/categories.ts';
import type { Relation } from '../glossary/relations.ts';
import { kindsBetween, linksAmong, strongestLinks } from './links.ts';

const related = (kinds: { readonly [kind in Relation]?: readonly string[] }) => ({
  related: Object.entries(kinds).map(([kind, ids]) => ({
    kind: kind as Relation,
    entries: ids.map((id) => ({ id, term: id, category: 'states' as CategoryId })),
  })),
});
const cards = new Map([
  ['minsk', related({ parties: ['ukraine', 'russia'], 'related to': ['ukraine'] })],
  ['ukraine', related({ 'party to': ['minsk'] })],
  ['russia', related({ 'party to': ['minsk'] })],
  ['grain', related({ 'related to': ['ukraine', 'absent'] })],
]);
const together = { ukraine: { russia: 7, grain: 1 }, russia: { ukraine: 7 }, grain: { ukraine: 1 } };
const ids = ['minsk', 'ukraine', 'russia', 'grain', 'alone'];
const links = linksAmong(ids, { cards, together });
const strength = (a: string, b: string) =>
  links.find((link) => [link.a, link.b].sort().join() === [a, b].sort().join())?.strength;

test('links what is related or named together, each pair once, and nothing else', () => {
  expect(links.map(({ a, b }) => `${a} ${b}`)).toEqual([
    'minsk ukraine',
    'minsk russia',
    'ukraine russia',
    'ukraine grain',
  ]);
});

test('a relation of a kind of its own weighs more than being related, more passages more than fewer', () => {
  expect(strength('minsk', 'russia')).toBeGreaterThan(strength('ukraine', 'grain') ?? 0);
  expect(strength('ukraine', 'russia')).toBeGreaterThan(1);
});

test('says how one entry relates to another, from its own end', () => {
  expect(kindsBetween('minsk', 'ukraine', cards)).toEqual(['parties', 'related to']);
  expect(kindsBetween('ukraine', 'minsk', cards)).toEqual(['party to']);
  expect(kindsBetween('ukraine', 'russia', cards)).toEqual([]);
});

test('keeps the strongest links of each, and leaves no linked entry without one', () => {
  const kept = strongestLinks(links, 1);
  expect(kept.length).toBeLessThan(links.length);
  const linked = new Set(kept.flatMap(({ a, b }) => [a, b]));
  expect([...linked].sort()).toEqual(['grain', 'minsk', 'russia', 'ukraine']);
});
