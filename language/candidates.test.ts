import { describe, expect, it } from 'vitest';
import { isAboveThreshold } from './candidate.ts';
import { findCandidates, type Passage } from './candidates.ts';

// Invented news about an invented country.
const story = [
  'Border Talks Resume in Veltria',
  'The border talks between Veltria and its neighbours resumed in the port of Sormouth. Elena Marlow led the talks.',
  'A harbour treaty of 1987 is the basis. The harbour treaties before it failed; the Harbour Treaty did not.',
  'The Institute for the Study of Ports expects a cease-fire soon. A ceasefire would help the border talks.',
  'It is important that long-range missiles are withdrawn, and that demilitarisation and demilitarization are one.',
];
const passages: Passage[] = story.map((text, at) => ({ place: `900#${at + 1}`, text }));
const found = findCandidates(() => passages);
const get = (term: string) => found.find((candidate) => candidate.forms.includes(term));

describe('findCandidates', () => {
  it('names people, institutes and dates for what they are', () => {
    expect(get('Elena Marlow')?.kind).toBe('person');
    expect(get('Institute for the Study of Ports')?.kind).toBe('name');
    expect(get('1987')?.kind).toBe('date');
  });

  it('counts a term wherever it stands, and says where', () => {
    expect(get('border talks')).toMatchObject({
      count: 3,
      places: ['900#1', '900#2', '900#4'],
      kind: 'term',
    });
  });

  it.each([
    ['case and plural', 'harbour treaty', ['harbour treaties', 'Harbour Treaty'], 3],
    ['hyphens', 'ceasefire', ['cease-fire'], 2],
    ['British and American spelling', 'demilitarisation', ['demilitarization'], 2],
  ])('merges variants: %s', (_, term, variants, count) => {
    expect(get(term)?.forms).toEqual(expect.arrayContaining(variants));
    expect(get(term)?.count).toBe(count);
  });

  it('puts the whole name above its parts', () => {
    expect(get('Institute for the Study of Ports')?.score).toBeGreaterThan(get('Study of Ports')?.score ?? 0);
    const above = found.filter(isAboveThreshold).map(({ term }) => term);
    expect(above).toContain('Institute for the Study of Ports');
    expect(above).not.toContain('Marlow');
  });

  it('ranks by score', () => {
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('finds what is frequent even when it may hold and tag very little', () => {
    const filler = Array.from({ length: 300 }, (_, at) => ({
      place: `901#${at + 1}`,
      text: `A word${at} went by. The border talks go on. Nobody saw thing${at}.`,
    }));
    const few = findCandidates(() => filler, { counted: 50, tagged: 20 });
    expect(few[0]).toMatchObject({ term: 'border talks', count: 300 });
    expect(few.length).toBeLessThanOrEqual(20);
    // A hundred places are kept of three hundred.
    expect(few[0]?.places).toHaveLength(100);
  });
});
