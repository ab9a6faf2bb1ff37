import { describe, expect, it } from 'vitest';
import { hashOf, type LabelledPage, labelsOf, type PageLabel } from './labelled-page.ts';
import { scorePage } from './score-page.ts';

const labels: PageLabel[] = [
  { start: 0, end: 10, entry: 'norland', verdict: 'right' },
  { start: 20, end: 30, entry: 'norland', verdict: 'wrong' },
  { start: 40, end: 50, entry: 'norland', verdict: 'either' },
];

describe('scorePage', () => {
  it('counts overlapping findings by verdict', () => {
    const found = [
      { start: 2, end: 8, entry: 'norland' },
      { start: 18, end: 25, entry: 'norland' },
      { start: 40, end: 50, entry: 'norland' },
      { start: 60, end: 70, entry: 'norland' },
    ];
    const score = scorePage(labels, found);
    expect(score).toMatchObject({ right: 1, wrong: 1, optional: 1, missed: 0 });
    expect(score.unlabelled).toEqual([found[3]]);
  });

  it('misses right labels only', () => {
    expect(scorePage(labels, [])).toMatchObject({ right: 0, wrong: 0, optional: 0, missed: 1 });
  });

  it('finds another entry on a labelled place wrong', () => {
    expect(scorePage(labels, [{ start: 0, end: 4, entry: 'nor' }])).toMatchObject({
      right: 0,
      wrong: 1,
      missed: 1,
    });
  });
});

describe('labelsOf', () => {
  const source = '<p>Norland</p>';
  const page: LabelledPage = {
    file: 'a.html',
    kind: 'topical',
    right: { norland: [[3, 10, hashOf('Norland')]] },
    either: {},
    wrong: {},
  };

  it('gives the labels of an unchanged page', () => {
    expect(labelsOf(page, source)).toEqual([{ start: 3, end: 10, entry: 'norland', verdict: 'right' }]);
  });

  it('refuses a page that has changed', () => {
    expect(() => labelsOf(page, source.replace('N', 'M'))).toThrow(
      'a.html:3-10: is not the text that was labelled',
    );
  });
});
