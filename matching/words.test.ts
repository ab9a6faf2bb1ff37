import { expect, test } from 'vitest';
import { hashWord } from './alias-table.ts';
import { countWords, WordNotes, wordsOf } from './words.ts';

const texts = [
  ['Zelensky came to NATO.', ['Zelensky', 'came', 'to', 'NATO']],
  ['  “Black-Sea ceasefire”, again ', ['Black', 'Sea', 'ceasefire', 'again']],
  ['Secu\u00adrity, café', ['Secu\u00adrity', 'café']],
  ['NATOは2', ['NATO', '2']],
  ['…', []],
  ['', []],
] as const;

test.each(texts)('the words of “%s”', (text, expected) => {
  const { starts, ends, count } = wordsOf(text);
  const words = Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]));
  expect(words).toEqual(expected);
  expect(countWords(text)).toBe(expected.length);
});

test('the same word has the same hash, whatever its case and accents', () => {
  const { hashes } = wordsOf('Café CAFÉ cafe tea');
  expect(hashes[0]).toBe(hashWord('cafe'));
  expect(hashes[1]).toBe(hashes[0]);
  expect(hashes[2]).toBe(hashes[0]);
  expect(hashes[3]).not.toBe(hashes[0]);
});

test('a text may have any number of words', () => {
  const text = Array.from({ length: 5000 }, (_, at) => `word${at}`).join(' ');
  const { starts, ends, hashes, count } = wordsOf(text);
  expect(count).toBe(5000);
  for (const at of [0, 1, 1023, 1024, 2047, 2048, 4999]) {
    expect(text.slice(starts[at], ends[at])).toBe(`word${at}`);
    expect(hashes[at]).toBe(hashWord(`word${at}`));
  }
  expect(countWords(text)).toBe(5000);
});

test('notes of one text are gone with the next', () => {
  const notes = new WordNotes();
  notes.add(0, 4, 7);
  notes.add(5, 9, 8);
  expect(notes.length).toBe(2);
  notes.clear();
  expect(notes.length).toBe(0);
  notes.add(1, 2, 3);
  const { starts, ends, hashes, count } = notes.noted();
  expect([count, starts[0], ends[0], hashes[0]]).toEqual([1, 1, 2, 3]);
});
