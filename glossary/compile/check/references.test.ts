import { describe, expect, it } from 'vitest';
import type { Fault } from '../../entry.ts';
import { exampleSource } from './example-document.ts';
import { exampleEntry } from './example-entry.ts';
import { danglingRelations, unknownCues, unknownDocuments } from './references.ts';

const instructions = (faults: readonly Fault[]) =>
  faults.map(({ field, instruction }) => `${field}: ${instruction}`);

describe('references', () => {
  it('finds relations to nobody and to itself', () => {
    const related = ['b', 'a', 'c'].map((to) => ({ kind: 'part of' as const, to }));
    const faults = instructions(danglingRelations([exampleEntry('a', { related }), exampleEntry('b')]));
    expect(faults).toEqual([
      'related.1.to: is the entry itself. Take it out.',
      'related.2.to: "c" is no entry. Write that entry or take it out.',
    ]);
  });

  it('finds lists of cues and documents that are not there', () => {
    const odd = exampleEntry('a', {
      sense: { near: ['@war', 'port'] },
      claims: [{ text: 'x', passages: ['901#1', '900#1'] }],
    });
    expect(instructions(unknownCues([odd], { sport: [] }))).toEqual([
      expect.stringMatching(/^sense\.near: "@war"/),
    ]);
    expect(unknownCues([odd], { war: [] })).toEqual([]);
    expect(instructions(unknownDocuments([odd], [exampleSource]))).toEqual([
      expect.stringMatching(/901#1 is of no document/),
    ]);
  });
});
