import { describe, expect, it } from 'vitest';
import { Cues } from './cues.ts';
import { proseOf } from './prose-of.ts';

describe('Cues', () => {
  const whole = (text: string) => {
    const prose = proseOf(text);
    return { prose, sentence: { start: 0, end: prose.words.count } };
  };
  const any = () => true;

  it.each([
    ['attack*', 'after the attacks', true],
    ['attack*', 'a counterattack', false],
    ['gdpr', 'the GDPR', true],
    ['GDPR', 'the gdpr', false],
    ['South Ossetia', 'in South\u00a0Ossetia', true],
    ['the novel', 'in the old novel', false],
    ['the novel', 'in the novel', true],
    ['war', 'warfare', false],
    ['C++', 'in C++ today', true],
  ])('%s in “%s”: %s', (cue, sentence, expected) => {
    const cues = new Cues({});
    expect(cues.find(cues.lists([], [cue]), whole(sentence), any) !== undefined).toBe(expected);
  });

  it('looks no further than the sentence it is given', () => {
    const cues = new Cues({ numbers: ['three'] });
    const { prose } = whole('one two three');
    const found = (end: number) =>
      cues.find(cues.lists(['numbers']), { prose, sentence: { start: 0, end } }, any)?.start;
    expect(found(2)).toBeUndefined();
  });

  it('tells lists apart, and takes the first hit that counts', () => {
    const cues = new Cues({ sport: ['cup', 'league'], food: ['soup'] });
    const place = whole('soup for the cup and the league');
    const found = (names: string[], counts: (word: number) => boolean) =>
      cues.find(cues.lists(names), place, ({ start }) => counts(start))?.cue.phrase;
    expect([found(['food'], any), found(['sport'], any), found(['sport'], (word) => word > 3)]).toEqual([
      'soup',
      'cup',
      'league',
    ]);
    expect([found(['food'], (word) => word > 0), found(['rivers'], any)]).toEqual([undefined, undefined]);
  });

  it('finds cues that were added after a word was first met', () => {
    const cues = new Cues({ food: ['soup'] });
    const place = whole('a league of soup');
    expect(cues.find(cues.lists(['food']), place, any)?.start).toBe(3);
    expect(cues.find(cues.lists([], ['league']), place, any)?.start).toBe(1);
  });
});
