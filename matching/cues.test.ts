import { describe, expect, it } from 'vitest';
import { buildCues, buildIdioms, findCue, findIdiom } from './cues.ts';
import { Prose } from './prose.ts';

describe('findCue', () => {
  it.each([
    ['attack*', 'after the attacks', true],
    ['attack*', 'a counterattack', false],
    ['gdpr', 'the GDPR', true],
    ['GDPR', 'the gdpr', false],
    ['South Ossetia', 'in South\u00a0Ossetia', true],
    ['war', 'warfare', false],
    ['C++', 'in C++ today', true],
  ])('%s in “%s”: %s', (cue, sentence, expected) => {
    const prose = new Prose(sentence);
    const found = findCue(buildCues([cue]), prose, { start: 0, end: prose.words.length });
    expect(found !== undefined).toBe(expected);
  });

  it('looks no further than the words it is given', () => {
    const prose = new Prose('one two three');
    expect(findCue(buildCues(['three']), prose, { start: 0, end: 2 })).toBeUndefined();
  });
});

describe('findIdiom', () => {
  it.each([
    ['~ Times', 'The [Moscow] Times said', true],
    ['~ Times', 'The [Moscow] times', false],
    ['~ card*', '[Trump] Cards, bluster', true],
    ['Igor ~', 'Choreographer Igor [Zelensky] declined', true],
    ['Igor ~', 'Igor met [Zelensky]', false],
    ['~(1)', 'in [Article 5](1) of', true],
    ['~’s Cup', "the [America]'s Cup", true],
    ['the ~ effect', 'It was the [Kremlin] effect', true],
    ['the ~ effect', 'It was a [Kremlin] effect', false],
    ['secret* ~', 'the secrets [Kremlin] men', true],
    ['U.S. ~', 'a U.S. [embassy]', true],
    ['~-born', 'the [Georgia]-born striker', true],
    ['de-~', 'a de-[escalation] line', true],
    ['~ cuit', 'cir[cuit]cuit', false],
  ])('%s in “%s”: %s', (pattern, marked, expected) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const prose = new Prose(marked.replace(/[[\]]/g, ''));
    expect(findIdiom(buildIdioms([pattern]), prose, { start, end }) !== undefined).toBe(expected);
  });
});
