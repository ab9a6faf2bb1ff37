import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePages } from './labelled-page.ts';
import { parseSentences } from './labelled-sentence.ts';
import { occurrences } from './score-sentence.ts';

const entries = new Set(globSync('glossary/entries/*/*.yaml').map((file) => basename(file, '.yaml')));
const read = (file: string) => readFileSync(file, 'utf8');
const sentences = parseSentences('sentences.jsonl', read('evaluation/sentences.jsonl'));

describe('sentences.jsonl', () => {
  it('names existing entries', () => {
    const ids = sentences.flatMap(({ expect }) => expect.map(({ id }) => id));
    expect(ids.filter((id) => !entries.has(id))).toEqual([]);
  });

  it('labels surfaces that stand in their text', () => {
    const absent = sentences.flatMap(({ text, expect, reject }) =>
      [...expect, ...reject]
        .filter(({ surface }) => occurrences(text, surface).length === 0)
        .map(({ surface }) => `${surface}: ${text}`),
    );
    expect(absent).toEqual([]);
  });

  it('has each sentence once, as one block of text, in one of the sets', () => {
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
    expect(sentences.filter(({ text }) => text.includes('\n'))).toEqual([]);
    expect(sentences.filter(({ set }) => set === undefined)).toEqual([]);
  });

  it('covers every entry: else add a sentence with it', () => {
    const covered = new Set(sentences.flatMap(({ expect }) => expect.map(({ id }) => id)));
    expect([...entries].filter((id) => !covered.has(id))).toEqual([]);
  });

  it('says which line is malformed', () => {
    expect(() =>
      parseSentences('x.jsonl', '{"text":"a","expect":[],"reject":[],"tags":[]}\n{"text":1}'),
    ).toThrow('x.jsonl:2: “text” is not as it has to be');
    expect(() => parseSentences('x.jsonl', '5')).toThrow('x.jsonl:1: is no line of labels');
    expect(() => parseSentences('x.txt', '\nUkraine agreed.')).toThrow(
      'x.txt:2: “Ukraine agreed.” is no JSON. Give a file with one JSON object a line',
    );
  });
});

describe('pages.jsonl', () => {
  it('names existing entries', () => {
    const pages = parsePages('pages.jsonl', read('evaluation/pages.jsonl'));
    const ids = pages.flatMap(({ right, either, wrong }) =>
      [right, either, wrong].flatMap((labels) => Object.keys(labels)),
    );
    expect(pages.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !entries.has(id))).toEqual([]);
  });
});
