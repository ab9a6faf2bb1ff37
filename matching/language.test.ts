import { describe, expect, it } from 'vitest';
import { isIn, languageOf } from './language.ts';
import { proseOf } from './prose-of.ts';

const french = 'Le président a eu une conversation avec les dirigeants, mais il ne veut pas que cela dure.';
const english =
  'The president had a conversation with the leaders, but he does not want it to last for long.';

describe('languageOf', () => {
  it('tells by function words', () => {
    expect(languageOf(french)).toBe('fr');
    expect(languageOf(english)).toBe('en');
    expect(languageOf('Зустріч відбулася після того, як сторони домовилися про це та інше.')).toBe('uk');
  });

  it('tells by one letter that no other language has, unless only a name has it', () => {
    expect(languageOf('Kreml odrzucił plan pokojowy Trumpa.')).toBe('pl');
    expect(languageOf('Łukasz visits Obama')).toBeUndefined();
  });

  it('takes one word for enough where English has none', () => {
    expect(languageOf('Kiew lehnt Gebietsabtretungen ab, sagt Merz.')).toBe('de');
    expect(languageOf('Merz and Putin, ab')).toBeUndefined();
  });

  it('believes the page where the text says little, and the text where it says much', () => {
    expect(languageOf('Putin', 'pl-PL')).toBe('pl');
    expect(languageOf(french, 'en-US')).toBe('fr');
    expect(languageOf('Putin')).toBeUndefined();
  });
});

describe('isIn', () => {
  it('tells a foreign passage from the page around it', () => {
    expect(isIn('en', proseOf(english), 'en')).toBe(true);
    expect(isIn('en', proseOf(french), 'en')).toBe(false);
  });

  it('takes a few words for what their markup says', () => {
    expect(isIn('en', proseOf('Kyiv, Ukraine'))).toBe(true);
    expect(isIn('en', proseOf('a eu lieu'), 'fr')).toBe(false);
  });
});
