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
    ['violation of the ceasefire', 'violations of the ceasefire'],
    ['war-ready', undefined],
    ['polarisation', undefined],
    ['organisation', 'organisations'],
    // There is one of each.
    ['annexation of Crimea', undefined],
    ["Ukraine's capital", undefined],
    // The last word is no head.
    ['broke the ceasefire', undefined],
    ['agreement to end the war', undefined],
    ['conflict is frozen', undefined],
  ])('%s: %s', (phrase, plural) => {
    expect(pluralOf(phrase)).toBe(plural);
    // Asked again, it answers from memory.
    expect(pluralOf(phrase)).toBe(plural);
  });
});
