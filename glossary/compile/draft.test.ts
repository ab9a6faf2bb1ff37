import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Candidate } from '../../language/candidate.ts';
import { parseEntry } from '../entry.ts';
import { draftOf, idOf } from './draft.ts';

const candidate: Candidate = {
  term: 'harbour treaty',
  key: 'harbortreaty',
  kind: 'term',
  count: 3,
  score: 6,
  forms: ['harbour treaty', 'Harbour Treaty', 'harbour treaties', 'harbour treaty’s'],
  places: ['900#1', '900#3'],
};

describe('draftOf', () => {
  const { path, text } = draftOf(candidate);

  it('fills in what is known', () => {
    expect(path).toBe('unsorted/harbour-treaty.yaml');
    expect(parse(text)).toEqual({
      term: 'Harbour treaty',
      definition: null,
      aliases: ['harbour treaty', 'harbour treaties'],
      claims: [
        { text: null, passages: ['900#1'] },
        { text: null, passages: ['900#3'] },
      ],
    });
  });

  it('is no entry until someone has written what is missing, and one as soon as that is done', () => {
    const file = 'entries/agreements/harbour-treaty.yaml';
    expect(parseEntry(file, parse(text)).faults.map(({ field }) => field)).toEqual([
      'definition',
      'claims.0.text',
      'claims.1.text',
    ]);
    const written = text
      .replace('definition:', 'definition: A treaty.')
      .replaceAll('text:', 'text: It holds.');
    expect(parseEntry(file, parse(written)).faults).toEqual([]);
  });

  it('sorts people, places and organisations into their categories', () => {
    expect(draftOf({ ...candidate, kind: 'person' }).path).toMatch(/^people\//);
    expect(draftOf({ ...candidate, kind: 'organisation' }).path).toMatch(/^organisations\//);
    expect(draftOf({ ...candidate, kind: 'place' }).path).toMatch(/^places\//);
  });

  it('stays YAML whatever the words and file names', () => {
    const odd = {
      ...candidate,
      term: 'Treaty: "no"',
      forms: ['Treaty: "no"', '- [x]'],
      places: ['a, b [1].txt#2'],
    };
    expect(parse(draftOf(odd).text)).toMatchObject({
      term: 'Treaty: "no"',
      aliases: ['Treaty: "no"', '- [x]'],
      claims: [{ passages: ['a, b [1].txt#2'] }],
    });
    expect(draftOf(odd).text).toMatch(/List its documents in glossary\/documents\.yaml/);
  });

  it('takes up the first passages of many, and names the rest', () => {
    const places = Array.from({ length: 25 }, (_, at) => `900#${at + 1}`);
    const { text: long } = draftOf({ ...candidate, places });
    expect(parse(long).claims).toHaveLength(20);
    expect(long).toMatch(/# Also in: 900#21, .*900#25\n/);
  });
});

describe('idOf', () => {
  it.each([
    ['São Tomé’s U.S. Treaty', 'sao-tomes-us-treaty'],
    ['cease–fire', 'cease-fire'],
    ['Київ', 'unnamed'],
    ['treaty '.repeat(40), `${'treaty-'.repeat(14)}tr`],
    [`${'a'.repeat(99)} treaty`, 'a'.repeat(99)],
  ])('%s: %s', (term, id) => {
    expect(idOf(term)).toBe(id);
  });
});
