import { describe, expect, it } from 'vitest';
import { sentenceAround } from './sentence.ts';

const around = (text: string, word: string) => {
  const start = text.indexOf(word);
  const { start: from, end } = sentenceAround(text, { start, end: start + word.length });
  return text.slice(from, end).trim();
};

describe('sentenceAround', () => {
  it.each([
    ['First one. Here it stands. Last one.', 'stands', 'Here it stands.'],
    ['The U.S. President spoke. He left.', 'President', 'The U.S. President spoke.'],
    ['Mr. Smith met NATO. It rained.', 'NATO', 'Mr. Smith met NATO.'],
    ['“Stop!” It began. “Why?” he asked NATO.', 'NATO', '“Why?” he asked NATO.'],
    ['no ends here at all', 'ends', 'no ends here at all'],
    ['It cost 3.5 billion for NATO. Then', 'NATO', 'It cost 3.5 billion for NATO.'],
  ])('in “%s” around %s', (text, word, expected) => {
    expect(around(text, word)).toBe(expected);
  });

  it('looks no further than 400 characters', () => {
    const text = `${'word '.repeat(400)}NATO${' word'.repeat(400)}`;
    const start = text.indexOf('NATO');
    const span = sentenceAround(text, { start, end: start + 4 });
    expect([start - span.start, span.end - start - 4]).toEqual([400, 400]);
  });
});
