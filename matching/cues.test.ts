import { describe, expect, it } from 'vitest';
import { buildCues, findCue } from './cues.ts';
import { proseOf } from './prose-of.ts';

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
    const prose = proseOf(sentence);
    const found = findCue(buildCues([cue]), prose, { start: 0, end: prose.words.count });
    expect(found !== undefined).toBe(expected);
  });

  it('looks no further than the words it is given', () => {
    const prose = proseOf('one two three');
    expect(findCue(buildCues(['three']), prose, { start: 0, end: 2 })).toBeUndefined();
  });
});
