import { describe, expect, it } from 'vitest';
import { exampleEntry } from './example-entry.ts';
import { longDefinitions } from './lengths.ts';

describe('longDefinitions', () => {
  it('lets sixty words pass, and no more', () => {
    const of = (words: number) => exampleEntry('a', { definition: 'word '.repeat(words).trim() });
    expect(longDefinitions([of(60)])).toEqual([]);
    expect(longDefinitions([of(61)])).toEqual([
      {
        file: 'glossary/entries/security/a.yaml',
        field: 'definition',
        instruction: 'has 61 words. Cut it to 60.',
      },
    ]);
  });
});
