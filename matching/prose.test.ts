import { describe, expect, it } from 'vitest';
import { Prose } from './prose.ts';

const sentences = (text: string) => {
  const prose = new Prose(text);
  const found: string[] = [];
  for (let word = 0; word < prose.words.length; word = prose.wordsOf(prose.sentenceOf(word)).end) {
    const { start, end } = prose.wordsOf(prose.sentenceOf(word));
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
    expect(new Prose(text).capitalsOf(0)).toBe(expected);
  });

  it('finds the word at, or before, an offset', () => {
    const prose = new Prose('  one, two');
    expect([0, 2, 4, 6, 7].map((offset) => prose.wordAt(offset))).toEqual([-1, 0, 0, 0, 1]);
  });
});
