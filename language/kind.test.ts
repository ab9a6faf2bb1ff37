import { describe, expect, it } from 'vitest';
import { type Kind, kindOf } from './kind.ts';
import { tagWords } from './tag.ts';
import { wordsOf } from './words.ts';

/** What compromise and the patterns make of a phrase in its sentence. */
function kindIn(sentence: string, phrase: string, heading = false): Kind | undefined {
  const words = wordsOf(sentence);
  const start = sentence.indexOf(phrase);
  const from = words.findIndex((word) => word.start === start);
  const to = words.findIndex((word) => word.end === start + phrase.length) + 1;
  const classes = tagWords(sentence, words);
  const texts = words.slice(from, to).map(({ text }) => text);
  const next = words[to]?.joined ? classes[to] : undefined;
  return kindOf({ words: texts, classes: classes.slice(from, to), next, heading });
}

describe('kindOf', () => {
  it.each<[string, string, Kind | undefined]>([
    ['Envoys like Steve Witkoff met them.', 'Steve Witkoff', 'person'],
    ['They met in Riyadh on Monday.', 'Riyadh', 'place'],
    ['The NATO summit ended.', 'NATO', 'organisation'],
    ['It began in 2014 and went on.', '2014', 'date'],
    ['The Balkan Wars of the 1990s began so.', 'Balkan Wars of the 1990s', 'term'],
    ['Maps by the Institute for the Study of War said so.', 'Institute for the Study of War', 'name'],
    ['The destruction of the Kakhovka Dam flooded fields.', 'Kakhovka Dam', 'place'],
    ['They want security guarantees now.', 'security guarantees', 'term'],
    ['It restores a sphere of influence again.', 'sphere of influence', 'term'],
    ['The war in Eastern Ukraine began.', 'war in Eastern Ukraine', 'term'],
    ['They agreed on intelligence sharing, too.', 'intelligence sharing', 'term'],
    ['It holds the disputed territories still.', 'disputed territories', 'term'],
    ['Its confidence-building measures helped.', 'confidence-building measures', 'term'],
    ['Under Article 5, they would help.', 'Article 5', 'term'],
    ['They quickly denied it.', 'denied', undefined],
    ['They were maintaining influence there.', 'maintaining influence', undefined],
    ['The war has reshaped trade there.', 'reshaped trade', undefined],
    ['In September they met.', 'September', undefined],
  ])('“%s”: %s', (sentence, phrase, expected) => {
    expect(kindIn(sentence, phrase)).toBe(expected);
  });

  it('takes no half of a phrase that goes on', () => {
    expect(kindIn('A shift in US foreign policy followed.', 'shift in US')).toBeUndefined();
  });

  it('sees no names in the capitals of a heading', () => {
    expect(kindIn('Building a Robust Defense Industry', 'Defense Industry', true)).toBe('term');
  });
});
