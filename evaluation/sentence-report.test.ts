import { expect, test } from 'vitest';
import type { LabelledSentence } from './labelled-sentence.ts';
import { besideHeld, byTag, mistakes } from './sentence-report.ts';

const label = { surface: 'Kyiv', id: 'kyiv', must_have: true };
const right: LabelledSentence = { text: 'Kyiv waits.', expect: [label], reject: [], tags: ['plain'] };
const missed: LabelledSentence = { ...right, text: 'Kyiv', expect: [{ ...label, id: 'moscow' }] };
const held: LabelledSentence = { ...missed, set: 'held' };

test('sentences held out stand beside the rest, with the points between them', () => {
  expect(besideHeld([right], [right, held]).rows).toEqual([
    ['all but those held out', 1, '1.000', '1.000', '1.000', 0, 0],
    ['held out', 2, '0.500', '0.500', '0.500', 1, 1],
    ['points between them', '', '-50.0', '-50.0', '-50.0', '', ''],
  ]);
});

test('what had to be left is counted by tag', () => {
  const trap = {
    text: 'Chicken Kyiv',
    expect: [],
    reject: [{ surface: 'Kyiv', why: 'food' }],
    tags: ['trap'],
  };
  expect(byTag([trap, right]).rows.map((row) => row.slice(0, 8))).toEqual([
    ['trap', 1, '–', '–', '–', 0, 0, 1],
    ['plain', 1, '1.000', '1.000', '1.000', 0, 0, 0],
  ]);
});

test('mistakes are told of all sentences but those held out', () => {
  expect(mistakes([right, missed])).toEqual(['missed “Kyiv”, wrong “Kyiv” kyiv: Kyiv [plain]']);
  expect(mistakes([held])).toEqual([]);
});
