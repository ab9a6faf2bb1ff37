import { describe, expect, it } from 'vitest';
import type { Entry } from '../../entry.ts';
import { copiedWords } from './copies.ts';
import { exampleDocument } from './example-document.ts';
import { exampleEntry } from './example-entry.ts';

describe('copiedWords', () => {
  const copied = 'hold, say those who once signed them IN THE HARBOUR';
  const seven = 'those who once signed them in the quay';

  it.each<[string, Partial<Entry>]>([
    ['definition', { definition: `So they ${copied}.` }],
    ['background', { background: copied }],
    ['claims.0.text', { claims: [{ text: copied, passages: ['900#1'] }] }],
    ['dates.0.event', { dates: [{ date: '2020', event: copied }] }],
    ['otherSenses.0', { otherSenses: [copied] }],
  ])('finds eight words in %s', (field, rest) => {
    const faults = copiedWords([exampleEntry('a', rest)], [exampleDocument]);
    expect(faults.map((fault) => fault.field)).toEqual([field]);
    expect(faults[0]?.instruction).toMatch(/^copies "hold say those who once signed them in" from 900#1/);
  });

  it('lets seven pass', () => {
    expect(copiedWords([exampleEntry('a', { definition: seven })], [exampleDocument])).toEqual([]);
  });
});
