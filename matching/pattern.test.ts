import { describe, expect, it } from 'vitest';
import { anywhere, surroundings } from './pattern.ts';

describe('cues', () => {
  it.each([
    ['attack*', 'after the attacks', true],
    ['attack*', 'a counterattack', false],
    ['GDPR', 'the gdpr', false],
    ['south ossetia', 'in South\u00a0Ossetia', true],
    ['war', 'warfare', false],
    ['C++', 'in C++ today', true],
  ])('%s in “%s”: %s', (cue, sentence, expected) => {
    expect(anywhere([cue])?.test(sentence)).toBe(expected);
  });

  it('are undefined when there are none', () => {
    expect(anywhere([])).toBeUndefined();
  });
});

describe('surroundings', () => {
  const fits = (pattern: string, before: string, after: string) => surroundings([pattern]).fits(before, after);

  it.each([
    ['~ Times', 'The ', ' Times said', true],
    ['~ Times', 'The ', ' times', false],
    ['~ card*', '', ' Cards, bluster', true],
    ['Igor ~', 'Choreographer Igor ', ' declined', true],
    ['Igor ~', 'Igor met ', '', false],
    ['~(1)', 'in ', '(1) of', true],
    ['~’s Cup', 'the ', "'s Cup", true],
    ['the ~ effect', 'It was the ', ' effect', true],
    ['the ~ effect', 'It was a ', ' effect', false],
    ['~-on-~', '', '', false],
    ['~ cuit', '', 'circuit', false],
  ])('%s with “%s~%s”: %s', (pattern, before, after, expected) => {
    expect(fits(pattern, before, after)).toBe(expected);
  });
});
