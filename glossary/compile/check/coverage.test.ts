import { describe, expect, it } from 'vitest';
import { type Candidate, termKey } from '../../../language/candidate.ts';
import { contradictedIgnored, needlessIgnored, standingOf, uncovered } from './coverage.ts';
import { exampleEntry } from './example-entry.ts';

describe('coverage', () => {
  const candidate = (term: string, rest: Partial<Candidate> = {}): Candidate => ({
    term,
    key: termKey(term),
    kind: 'term',
    count: 1,
    score: 2,
    forms: [term],
    places: ['900#1'],
    ...rest,
  });
  const entries = [
    exampleEntry('treaty', {
      term: 'Border treaty',
      aliases: ['border treaty', 'the Accord'],
      dates: [{ date: '1987-05', event: 'x' }],
    }),
  ];
  const ignored = [{ reason: 'Everyday.', candidates: ['harbour'] }];
  const standing = standingOf({ entries, ignored });

  it.each<[string, Candidate, string | undefined]>([
    ['an alias as a whole', candidate('border treaty'), 'treaty'],
    ['a plural', candidate('border treaties'), 'treaty'],
    ['with an article', candidate('Accord'), 'treaty'],
    ['an alias within is not enough', candidate('old border treaty'), undefined],
    ['one form of several', candidate('x', { forms: ['x', 'border treaty'] }), 'treaty'],
    ['a date of that year', candidate('1987', { kind: 'date' }), 'treaty'],
    ['of that decade', candidate('1980s', { kind: 'date' }), 'treaty'],
    ['of another year', candidate('1988', { kind: 'date' }), undefined],
    ['an ignored one', candidate('harbor'), '(ignored)'],
  ])('%s', (_, one, expected) => {
    expect(standing(one)).toBe(expected);
  });

  it('asks for an entry or a reason above the threshold only', () => {
    const candidates = [
      candidate('quay wall', { places: ['900#1', '900#2'], count: 2 }),
      candidate('mole', { score: 1 }),
    ];
    expect(uncovered(candidates, { entries, ignored }).map(({ instruction }) => instruction)).toEqual([
      expect.stringMatching(/^lacks "quay wall" \(term, 2 times: 900#1, 900#2\)/),
    ]);
  });

  it('finds lines of the ignored list that are wrong, double or needless', () => {
    const list = [{ reason: 'x', candidates: ['border treaty', 'harbour', 'harbours'] }];
    expect(contradictedIgnored(list, entries).map(({ instruction }) => instruction)).toEqual([
      '"border treaty" is an alias of treaty. Take it out here.',
      '"harbours" is listed twice. Take it out here.',
    ]);
    expect(needlessIgnored(ignored, [candidate('harbour')])).toEqual([]);
    expect(needlessIgnored(ignored, [candidate('harbour', { score: 1 })])).toHaveLength(1);
  });
});
