import { describe, expect, it } from 'vitest';
import { proseOf } from './prose-of.ts';

const sentences = (text: string) => {
  const prose = proseOf(text);
  const found: string[] = [];
  for (let word = 0; word < prose.words.count; word = prose.sentenceOf(word).end) {
    const { start, end } = prose.sentenceOf(word);
    found.push(Array.from({ length: end - start }, (_, at) => prose.word(start + at)).join(' '));
  }
  return found;
};

describe('Prose', () => {
  it.each([
    ['First one. Here it stands.', ['First one', 'Here it stands']],
    ['The U.S. President spoke. He left.', ['The U S President spoke', 'He left']],
    ['Mr. Smith met NATO. It rained.', ['Mr Smith met NATO', 'It rained']],
    ['“Stop!” It began. “Why?” he asked.', ['Stop', 'It began', 'Why he asked']],
    ['It cost 3.5 billion. Then', ['It cost 3 5 billion', 'Then']],
    ['It lost; NATO won.', ['It lost', 'NATO won']],
    ['A heading\n\nA line\nthat goes on', ['A heading', 'A line that goes on']],
    ['no ends here at all', ['no ends here at all']],
    ['', []],
    ['… !', []],
  ])('%j has the sentences %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ['Ukraine Peace Talks Enter Second Day', 'title'],
    ['US AND RUSSIA TO SWAP PRISONERS', 'all'],
    ['The US and Russia will swap prisoners', 'ordinary'],
    ['Vladimir Putin spoke', 'ordinary'],
  ])('tells the capitals of “%s”: %s', (text, expected) => {
    expect(proseOf(text).sentenceOf(0).capitals).toBe(expected);
  });

  it('takes a sentence for 60 words to either side at most', () => {
    const { start, end } = proseOf('word '.repeat(400)).sentenceOf(200);
    expect([start, end]).toEqual([140, 260]);
  });

  it('finds the word at, or before, an offset', () => {
    const prose = proseOf('  one, two');
    expect([0, 2, 4, 6, 7].map((offset) => prose.wordAt(offset))).toEqual([-1, 0, 0, 0, 1]);
  });
});
