import { describe, expect, it } from 'vitest';
import { pluralOf } from './inflect.ts';

describe('pluralOf', () => {
  it.each([
    ['security guarantee', 'security guarantees'],
    ['sphere of influence', 'spheres of influence'],
    ['ally', 'allies'],
    ['crisis', undefined],
    ['deterrence', undefined],
    ['sanctions', undefined],
    ['Minsk', undefined],
    ['intelligence sharing', undefined],
    ['conference', 'conferences'],
  ])('%s: %s', (phrase, plural) => {
    expect(pluralOf(phrase)).toBe(plural);
    // Asked again, it answers from memory.
    expect(pluralOf(phrase)).toBe(plural);
  });
});
