import { describe, expect, it } from 'vitest';
import { AliasTable } from './alias-table.ts';
import { Prose } from './prose.ts';
import { proseOf } from './prose-of.ts';
import { scan } from './scan.ts';

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
  it('has no word before its first, nor behind its last what a text before left there', () => {
    const table = new AliasTable([{ text: 'NATO', entry: 0, everywhere: true }]);
    scan('NATO has one more word', table);
    const text = 'NATO remains unchanged';
    const prose = new Prose(text, scan(text, table).words);
    expect([-1, 2, 3].map((at) => prose.word(at))).toEqual(['', 'unchanged', '']);
  });

  it.each([
    ['First one. Here it stands.', ['First one', 'Here it stands']],
    ['The U.S. President spoke. He left.', ['The U S President spoke', 'He left']],
    ['Mr. Smith met NATO. It rained.', ['Mr Smith met NATO', 'It rained']],
    ['“Stop!” It began. “Why?” he asked.', ['Stop', 'It began', 'Why he asked']],
    ['It cost 3.5 billion. Then', ['It cost 3 5 billion', 'Then']],
    ['It lost; NATO won.', ['It lost', 'NATO won']],
    ['A heading\n\nA line\nthat goes on', ['A heading', 'A line that goes on']],
    ['A heading\n \nA line\nthat goes on\n\nAn end', ['A heading', 'A line that goes on', 'An end']],
    ['Why? He left. Well… He came! Then', ['Why', 'He left', 'Well', 'He came', 'Then']],
    ['He said “no.” Then he left.', ['He said no', 'Then he left']],
    ['It stands.”Then it falls', ['It stands Then it falls']],
    ['He left. then she came', ['He left then she came']],
    ['He left. “then she came”', ['He left then she came']],
    ['He left. then 3 came', ['He left then 3 came']],
    ['A line\n That goes on\n\nan end', ['A line That goes on', 'an end']],
    ['He left. – then she came', ['He left', 'then she came']],
    ['He left. (Then she came)', ['He left', 'Then she came']],
    ['He left. 3 came', ['He left', '3 came']],
    ['Was it the Gov? He left.', ['Was it the Gov', 'He left']],
    ['It was John F. Kennedy who came', ['It was John F Kennedy who came']],
    ['It lost;”NATO won.', ['It lost NATO won']],
    ['One, two: “three” – four', ['One two three four']],
    ['no ends here at all', ['no ends here at all']],
    ['', []],
    ['… !', []],
  ])('%j has the sentences %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('parts a sentence at semicolons, or gives it whole', () => {
    const prose = proseOf('So it was. It lost; NATO won; he left. Then');
    expect(prose.sentenceOf(6)).toMatchObject({ start: 5, end: 7 });
    expect(prose.sentenceOf(6, true)).toMatchObject({ start: 3, end: 9 });
    expect(prose.sentenceOf(6)).toMatchObject({ start: 5, end: 7 });
  });

  it.each([
    ['Ukraine Peace Talks Enter Second Day', 'title'],
    ['US AND RUSSIA TO SWAP PRISONERS', 'all'],
    ['The US and Russia will swap prisoners', 'ordinary'],
    ['Vladimir Putin spoke', 'ordinary'],
    ['Peace Talks Resume', 'ordinary'],
    ['Peace Talks Resume Tomorrow', 'title'],
    ['St. Paul Peace Talks Enter Second Day', 'title'],
    ['Ukraine Peace Talks Enter Plan B.', 'title'],
    ['Talks in Kyiv to', 'ordinary'],
    ['Peace Talks Resume Despite fears', 'ordinary'],
    ['Peace Talks Resume Despite Six fears Again', 'title'],
    ['Ukraine and the War for the Peace Table', 'title'],
    ['Vladimir Putin Left Moscow; it rained', 'ordinary'],
    ['NATO EU US', 'ordinary'],
    ['NATO EU USA', 'all'],
    ['NATO USUSUSUS', 'ordinary'],
    ['NATO TALKS MEET FORMER allies', 'ordinary'],
    ['NATO TALKS MEET A FORMER allies', 'all'],
    ['', 'ordinary'],
  ])('tells the capitals of “%s”: %s', (text, expected) => {
    expect(proseOf(text).sentenceOf(0).capitals).toBe(expected);
    // The same behind another sentence.
    expect(proseOf(`So it was! ${text}`).sentenceOf(3).capitals).toBe(expected);
  });

  it('takes a sentence for 60 words to either side at most', () => {
    const { start, end } = proseOf('word '.repeat(400)).sentenceOf(200);
    expect([start, end]).toEqual([140, 260]);
  });

  it('finds the first word from an offset on', () => {
    const prose = proseOf('one, two three');
    expect([0, 1, 5, 6, 9, 10].map((offset) => prose.wordFrom(0, offset))).toEqual([0, 1, 1, 2, 2, 3]);
    expect(prose.wordFrom(2, 0)).toBe(2);
  });

  it('says where a word begins, and that there is none', () => {
    const prose = proseOf('one two');
    expect([0, 1, 2, -1].map((word) => prose.startOf(word))).toEqual([0, 4, undefined, undefined]);
  });

  it('tells sentences in whatever order they are asked for', () => {
    const prose = proseOf('One two. Three four. Five six.');
    const starts = [4, 0, 5, 2, 1, 3].map((word) => prose.sentenceOf(word).start);
    expect(starts).toEqual([4, 0, 4, 2, 0, 2]);
  });

  it('finds the word at, or before, an offset', () => {
    const prose = proseOf('  one, two');
    expect([0, 2, 4, 6, 7].map((offset) => prose.wordAt(offset))).toEqual([-1, 0, 0, 0, 1]);
  });
});
