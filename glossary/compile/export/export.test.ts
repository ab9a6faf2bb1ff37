import { describe, expect, it } from 'vitest';
import type { Entry } from '../../entry.ts';
import { csvGlossary } from './csv.ts';
import { jsonLdGlossary } from './json-ld.ts';
import { plainGlossary } from './plain.ts';

const entry: Entry = {
  id: 'harbour-treaty',
  category: 'agreements',
  term: 'Harbour treaty',
  definition: 'A treaty on "harbours", and more.',
  aliases: ['=harbour treaty', 'Harbour treaty'],
  names: { de: ['Hafenvertrag'], any: ['HT'] },
  claims: [{ text: 'It holds.', passages: ['900#1', '900#2'] }],
  related: [{ kind: 'signed by', to: 'veltria' }],
  otherSenses: ['A film.'],
};
const sources = [
  { id: '900', file: 'a.txt', title: null, label: 'A story', address: 'https://example.org/a' },
];

describe('plainGlossary', () => {
  it('carries entries with claims and their passages, and the documents these are of', () => {
    const plain = plainGlossary({ entries: [entry], sources });
    expect(plain.documents).toEqual([
      { id: '900', file: 'a.txt', title: 'A story', address: 'https://example.org/a' },
    ]);
    expect(plain.entries[0]).toMatchObject({
      claims: [{ text: 'It holds.', passages: ['900#1', '900#2'] }],
      related: [{ kind: 'signed by', entry: 'veltria' }],
    });
    expect(plain.categories).toHaveLength(9);
  });
});

describe('csvGlossary', () => {
  const csv = csvGlossary([entry, { ...entry, id: 'second' }]);

  it('is a row of heads and a row an entry, whatever line ends stand in cells', () => {
    const rows = csv.trimEnd().split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toBe(
      'id,term,category,definition,background,aliases,names,claims,related,dates,otherSenses',
    );
    expect(rows[1]).toContain('"de: Hafenvertrag\nany: HT"');
  });

  it('doubles quotation marks, and lets no spreadsheet take a cell for a formula', () => {
    expect(csv).toContain('"A treaty on ""harbours"", and more."');
    expect(csv).toContain(`"'=harbour treaty\nHarbour treaty"`);
  });
});

describe('jsonLdGlossary', () => {
  const set = jsonLdGlossary({ entries: [entry], sources });

  it('is a DefinedTermSet of DefinedTerms', () => {
    expect(set).toMatchObject({
      '@type': 'DefinedTermSet',
      '@id': '#glossary',
      isBasedOn: [{ '@id': '#document-900', url: 'https://example.org/a' }],
      hasDefinedTerm: [
        {
          '@type': 'DefinedTerm',
          termCode: 'harbour-treaty',
          name: 'Harbour treaty',
          description: 'A treaty on "harbours", and more.',
          alternateName: ['=harbour treaty', { '@language': 'de', '@value': 'Hafenvertrag' }, 'HT'],
          inDefinedTermSet: [{ '@id': '#glossary' }, { '@id': '#category-agreements' }],
          subjectOf: [{ '@type': 'Claim', appearance: [{ identifier: '900#1' }, { identifier: '900#2' }] }],
        },
      ],
    });
  });

  it('refers to nothing that it does not describe, but for entries', () => {
    const text = JSON.stringify(set);
    const described = new Set(text.match(/(?<="@type":"\w+","@id":")#[^"]+/g));
    const named = [...text.matchAll(/"@id":"(#(?!entry-)[^"]+)"/g)].map(([, id]) => id);
    expect(named.filter((id) => !described.has(id ?? ''))).toEqual([]);
  });
});
