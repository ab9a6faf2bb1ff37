import { describe, expect, it } from 'vitest';
import { phrasesOf } from './phrases.ts';
import { wordsOf } from './words.ts';

function phrases(text: string): string[] {
  const words = wordsOf(text);
  return phrasesOf(words).map(({ from, to }) =>
    words
      .slice(from, to)
      .map(({ text: word }) => word)
      .join(' '),
  );
}

describe('phrasesOf', () => {
  it('gives nested phrases too', () => {
    expect(phrases('peace talks')).toEqual(['peace', 'peace talks', 'talks']);
  });

  it.each([
    ['begins with no stop word', 'the dam', ['dam']],
    ['begins and ends with no word that judges', 'robust guarantees', ['guarantees']],
    ['ends with no link', 'collapse of the', ['collapse']],
    ['runs across a link', 'sphere of influence', ['sphere', 'sphere of influence', 'influence']],
    ['lets nothing begin that only weighs', 'importance of sanctions', ['sanctions']],
    ['does not run across other stop words', 'ports and dams', ['ports', 'dams']],
    ['nor across punctuation', 'ports, dams', ['ports', 'dams']],
    ['nor across what is no word of any language', `ports ${'x'.repeat(51)} dams`, ['ports', 'dams']],
    ['knows an abbreviation from a pronoun', 'US told us', ['US', 'told', 'US told'].sort()],
  ])('%s', (_, text, expected) => {
    expect(phrases(text).sort()).toEqual([...expected].sort());
  });

  it('reaches the six words of an institute, and no further', () => {
    const found = phrases('Institute for the Study of War Crimes');
    expect(found).toContain('Institute for the Study of War');
    expect(found).not.toContain('Institute for the Study of War Crimes');
  });
});
