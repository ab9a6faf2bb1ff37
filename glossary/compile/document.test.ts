import { describe, expect, it } from 'vitest';
import { contentOf, documentOf, eachPassage } from './document.ts';

const source = { id: '900', file: 'a.txt', title: null, label: 'A story' };
const passages = ['Menu', 'Ports reopened. Read on', 'Ships sailed.', 'Share', 'Comments'];

describe('documentOf', () => {
  it('leaves out what is no content, and keeps the numbers of the rest', () => {
    const skip = [
      { passages: '1, 4-5', because: 'page furniture' },
      { passages: '2', from: 'Read on', because: 'a link' },
    ];
    const document = documentOf('a.txt', passages, { ...source, skip });
    expect(contentOf(document)).toEqual([
      { place: '900#2', text: 'Ports reopened.' },
      { place: '900#3', text: 'Ships sailed.' },
    ]);
    expect(document.passages).toEqual(passages);
  });

  it('cuts from the last place that the words stand in', () => {
    const skip = [{ passages: '1', from: 'Ports', because: 'a keyword' }];
    const { content } = documentOf('a.txt', ['Ports open. Ports'], { ...source, skip });
    expect(content).toEqual(['Ports open.']);
  });

  it('calls a document that is not listed by its file', () => {
    expect(contentOf(documentOf('news/b.txt', ['Text.']))).toEqual([
      { place: 'news/b.txt#1', text: 'Text.' },
    ]);
  });
});

describe('eachPassage', () => {
  it('spells out numbers and ranges', () => {
    const numbers = eachPassage({ passages: '1, 9-11', because: 'x' }).map(({ at }) => at);
    expect(numbers).toEqual([1, 9, 10, 11]);
  });
});
