import { describe, expect, it } from 'vitest';
import { Cues } from './cues.ts';
import { charactersLookedAt } from './looks.ts';
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
    ['the novel', 'in the nuclear age', false],
    ['war', 'warfare', false],
    ['Gori', 'in Gori', true],
    ['Gori', 'in gori', false],
    ['Gori*', 'the gorillas', false],
    ['GDPR', 'the Gdpr', false],
    ['U.S.', 'a U bolt', false],
    ['attack*', 'the attached', false],
    ['bomb*', 'the bombers', true],
    ['bombers', 'the bo\u00adm\u00adbers', true],
    // A word that begins one cue here, and there none.
    ['the novel', 'the old and the novel', true],
    ['the novel*', 'the old and the novels', true],
    ['iPhone', 'an iphone', false],
    ['C++', 'in C++ today', true],
  ])('%s in “%s”: %s', (cue, sentence, expected) => {
    const cues = new Cues({});
    expect(cues.find(cues.lists([], [cue]), whole(sentence), any) !== undefined).toBe(expected);
  });

  it('looks where it is told alone, and at the whole sentence when asked again', () => {
    const cues = new Cues({ food: ['soup', 'bean stew'] });
    const place = whole('soup or bean stew');
    const food = cues.lists(['food']);
    expect(cues.find(food, place, any, { start: 1, end: 3 })?.start).toBe(2);
    expect(cues.find(food, place, any, { start: 1, end: 2 })).toBeUndefined();
    expect(cues.find(food, place, any)?.start).toBe(0);
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

  it('has a cue of several lists for each of them, and with any ending only where one says so', () => {
    const cues = new Cues({ sport: ['league'], history: ['league'], clubs: ['league*'] });
    const found = (name: string, text: string) =>
      cues.find(cues.lists([name]), whole(text), any) !== undefined;
    const names = ['sport', 'history', 'clubs'];
    expect(names.map((name) => found(name, 'a league'))).toEqual([true, true, true]);
    expect(names.map((name) => found(name, 'two leagues'))).toEqual([false, false, true]);
  });

  it('takes a cue of two lists for one hit where both are asked for', () => {
    const cues = new Cues({ sport: ['league', 'cup'], history: ['league'] });
    const met: string[] = [];
    cues.find(cues.lists(['sport', 'history']), whole('a league, a cup'), ({ cue }) => {
      met.push(cue.phrase);
      return false;
    });
    expect(met).toEqual(['league', 'cup']);
  });

  it('has no list where none is named', () => {
    const cues = new Cues({ sport: ['league'] });
    expect(cues.lists(['rivers'])).toEqual({ numbers: new Set(), bits: 0 });
    expect(cues.find(cues.lists([]), whole('a league'), any)).toBeUndefined();
  });

  it('reads a sentence once, however many lists are looked for', () => {
    const cues = new Cues({ food: ['soup'], sport: ['cup'] });
    const { prose, sentence } = whole('soup for the cup');
    const { words } = prose;
    let reads = 0;
    Object.defineProperty(prose, 'words', {
      get() {
        reads++;
        return words;
      },
    });
    for (const name of ['food', 'sport', 'food']) cues.find(cues.lists([name]), { prose, sentence }, any);
    expect(reads).toBe(1);
  });

  it('looks a word up once, however often it stands, and at its first letter again where it begins a cue', () => {
    const looks = (text: string, times: number) => {
      const cues = new Cues({ food: ['soup', 'the soup', 'The fo*'] });
      const place = whole(text.repeat(times));
      const food = cues.lists(['food']);
      return charactersLookedAt(() => cues.find(food, place, any));
    };
    expect(looks('for a cup ', 1000)).toBe(looks('for a cup ', 1));
    expect(looks('soup ', 1000)).toBe(looks('soup ', 1) + 999);
  });

  it('compares a word with no cue that begins otherwise', () => {
    const looks = (more: number) => {
      const others = Array.from({ length: more }, (_, at) => `s${at + 100}`);
      const cues = new Cues({ food: ['soup', ...others] });
      const place = whole('a soup');
      return charactersLookedAt(() => cues.find(cues.lists(['food']), place, any));
    };
    expect(looks(1000)).toBe(looks(1));
  });

  it('leaves lists out that hold a pattern or the name of another', () => {
    const cues = new Cues({ pattern: ['soup', '~ of the day'], other: ['soup', '@food'] });
    for (const name of ['pattern', 'other']) {
      expect(cues.find(cues.lists([name]), whole('a soup'), any)).toBeUndefined();
    }
  });

  it('reads each sentence of a text for itself', () => {
    const cues = new Cues({ food: ['soup'], sport: ['cup'] });
    const { prose } = whole('soup cup');
    const found = (name: string, start: number) =>
      cues.find(cues.lists([name]), { prose, sentence: { start, end: start + 1 } }, any)?.start;
    expect([found('food', 0), found('food', 1), found('sport', 1), found('sport', 0)]).toEqual([
      0,
      undefined,
      1,
      undefined,
    ]);
  });

  it('keeps words apart whose hashes share a place', () => {
    const cues = new Cues({ food: ['soup'] });
    const others = Array.from({ length: 60_000 }, (_, at) => (at * at).toString(36));
    const place = whole([...others, 'soup', ...others].join(' '));
    expect(cues.find(cues.lists(['food']), place, any)?.start).toBe(60_000);
  });
});
