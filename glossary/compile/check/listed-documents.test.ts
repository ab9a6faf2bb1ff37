import { describe, expect, it } from 'vitest';
import type { Fault } from '../../entry.ts';
import { documentOf } from '../document.ts';
import { exampleDocument, exampleSource } from './example-document.ts';
import { documentsOutOfStep } from './listed-documents.ts';

const instructions = (faults: readonly Fault[]) =>
  faults.map(({ field, instruction }) => `${field}: ${instruction}`);

describe('documentsOutOfStep', () => {
  it('accepts a folder that holds what is listed', () => {
    expect(documentsOutOfStep([exampleSource], [exampleDocument])).toEqual([]);
  });

  it('finds documents that are missing, not listed, or skipped amiss', () => {
    const skip = [
      { passages: '2-4', because: 'x' },
      { passages: '1', from: 'Nowhere', because: 'x' },
    ];
    const listed = [
      { ...exampleSource, skip },
      { ...exampleSource, id: '901', file: 'b.txt' },
    ];
    expect(instructions(documentsOutOfStep(listed, [exampleDocument, documentOf('c.txt', [])]))).toEqual([
      '0.skip.0: 900#4 does not exist. Correct the number.',
      '0.skip.1: 900#1 does not hold "Nowhere". Correct the words or the number.',
      '1.file: b.txt is not in the folder. Add it or correct the name.',
      expect.stringMatching(/^: does not list c\.txt\./),
    ]);
  });
});
