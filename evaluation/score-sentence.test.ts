import { describe, expect, it } from 'vitest';
import type { Finding } from './finding.ts';
import type { LabelledSentence } from './labelled-sentence.ts';
import { occurrences, scoreSentence } from './score-sentence.ts';

/** A finding of an entry at the first place, or the nth, where its surface stands. */
function found(text: string, surface: string, entry: string, nth = 0): Finding {
  const span = occurrences(text, surface)[nth];
  if (!span) throw new Error(`“${surface}” does not stand in “${text}” ${nth + 1} times.`);
  return { ...span, entry };
}

function sentence(text: string, labels: Partial<LabelledSentence>): LabelledSentence {
  return { text, expect: [], reject: [], tags: [], ...labels };
}

describe('scoreSentence', () => {
  const text = 'Sir Ada Vale’s reply reached Norland Bay and Norland.';
  const expected = sentence(text, { expect: [{ surface: 'Ada Vale', id: 'ada-vale', must_have: true }] });

  it('counts a finding that takes in more than the surface', () => {
    expect(scoreSentence(expected, [found(text, 'Sir Ada Vale’s', 'ada-vale')])).toMatchObject({
      right: 1,
      missed: 0,
      wrong: 0,
    });
  });

  it('counts a finding that takes in less of it', () => {
    expect(scoreSentence(expected, [found(text, 'Vale', 'ada-vale')])).toMatchObject({
      right: 1,
      missed: 0,
      wrong: 0,
    });
  });

  it('does not count a finding of the same entry elsewhere', () => {
    const score = scoreSentence(expected, [found(text, 'reply', 'ada-vale')]);
    expect(score).toMatchObject({ right: 0, missed: 1, wrong: 0 });
    expect(score.unlabelled).toHaveLength(1);
  });

  it('finds a shorter term inside a longer one wrong', () => {
    const labels = sentence(text, {
      expect: [{ surface: 'Norland Bay', id: 'norland-bay', must_have: true }],
    });
    expect(scoreSentence(labels, [found(text, 'Norland', 'norland')])).toMatchObject({
      right: 0,
      missed: 1,
      wrong: 1,
    });
    expect(scoreSentence(labels, [found(text, 'Norland Bay', 'norland-bay')])).toMatchObject({
      right: 1,
      wrong: 0,
    });
  });

  it('tells two places of one surface apart', () => {
    const labels = sentence(text, {
      expect: [{ surface: 'Norland', id: 'norland', must_have: true }],
      reject: [{ surface: 'Norland', why: '1st occurrence is a bay' }],
    });
    expect(scoreSentence(labels, [found(text, 'Norland', 'norland', 1)])).toMatchObject({
      right: 1,
      missed: 0,
      wrong: 0,
    });
    expect(scoreSentence(labels, [found(text, 'Norland', 'norland', 0)])).toMatchObject({
      right: 0,
      missed: 1,
      wrong: 1,
    });
  });

  it('finds every place of a rejected surface wrong, but not the longer name around it', () => {
    const labels = sentence(text, {
      expect: [{ surface: 'Norland Bay', id: 'norland-bay', must_have: true }],
      reject: [{ surface: 'Norland', why: 'a brand' }],
    });
    const findings = [found(text, 'Norland Bay', 'norland-bay'), found(text, 'Norland', 'norland', 1)];
    expect(scoreSentence(labels, findings)).toMatchObject({ right: 1, missed: 0, wrong: 1 });
  });

  it('asks for no optional surface, and credits it', () => {
    const labels = sentence(text, { expect: [{ surface: 'reply', id: 'reply', must_have: false }] });
    expect(scoreSentence(labels, [])).toMatchObject({ right: 0, optional: 0, missed: 0 });
    expect(scoreSentence(labels, [found(text, 'reply', 'reply')])).toMatchObject({
      right: 0,
      optional: 1,
      wrong: 0,
    });
  });
});

describe('occurrences', () => {
  it('prefers whole words, and looks inside words where there is none', () => {
    expect(occurrences('US AND RUSSIA', 'US')).toEqual([{ start: 0, end: 2 }]);
    expect(occurrences('a trumpet', 'trump')).toEqual([{ start: 2, end: 7 }]);
    expect(occurrences('nothing', 'US')).toEqual([]);
  });
});
