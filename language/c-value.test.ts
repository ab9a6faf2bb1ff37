import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cValues } from './c-value.ts';

describe('cValues', () => {
  it('agrees with the worked example of the paper, but for the raised logarithm', () => {
    const counts = {
      'adenoid cystic basal cell carcinoma': 5,
      'cystic basal cell carcinoma': 11,
      'ulcerated basal cell carcinoma': 7,
      'recurrent basal cell carcinoma': 5,
      'circumscribed basal cell carcinoma': 3,
      'basal cell carcinoma': 984,
    };
    const scores = cValues(Object.entries(counts).map(([key, count]) => ({ key, count })));
    const published = [...scores].map(([key, score]) => {
      const words = Math.log2(key.split(' ').length);
      return [key, Number(((score / (1 + words)) * words).toFixed(2))];
    });
    expect(Object.fromEntries(published)).toEqual({
      'adenoid cystic basal cell carcinoma': 11.61,
      'cystic basal cell carcinoma': 12,
      'ulcerated basal cell carcinoma': 14,
      'recurrent basal cell carcinoma': 10,
      'circumscribed basal cell carcinoma': 6,
      'basal cell carcinoma': 1551.36,
    });
  });

  it('gives nothing to what only ever occurs inside one longer candidate', () => {
    const scores = cValues([
      { key: 'study of war', count: 3 },
      { key: 'institute for the study of war', count: 3 },
    ]);
    expect(scores.get('study of war')).toBe(0);
  });

  it('gives nothing to what only ever occurs inside parts of one longer candidate', () => {
    const words = ['ursula', 'von', 'der', 'leyen'];
    const counted = words.flatMap((_, from) =>
      words.slice(from).map((_, more) => ({ key: words.slice(from, from + more + 1).join(' '), count: 3 })),
    );
    const scored = [...cValues(counted)].filter(([, score]) => score > 0).map(([key]) => key);
    expect(scored).toEqual(['ursula von der leyen']);
  });

  it('grows with every further occurrence, and never falls below nothing', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 });
    const counted = fc.record({
      key: words.map((list) => list.join(' ')),
      count: fc.integer({ min: 1, max: 50 }),
    });
    const candidates = fc.uniqueArray(counted, { selector: ({ key }) => key, minLength: 1 });
    fc.assert(
      fc.property(candidates, fc.nat(), (list, pick) => {
        const { key, count } = list[pick % list.length] as { key: string; count: number };
        const more = list.map((one) => (one.key === key ? { key, count: count + 1 } : one));
        expect(Math.min(...cValues(list).values())).toBeGreaterThanOrEqual(0);
        expect(cValues(more).get(key)).toBeGreaterThanOrEqual(cValues(list).get(key) ?? 0);
      }),
    );
  });
});
