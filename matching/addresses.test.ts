import { describe, expect, it } from 'vitest';
import { addressAround, figureAround } from './addresses.ts';

const spanOf = (text: string, name: string) => {
  const start = text.indexOf(name);
  return { start, end: start + name.length };
};

describe('addressAround', () => {
  it.each([
    ['Write to press@kremlin.example now', 'kremlin', 'press@kremlin.example'],
    ['See nato.example/news for more', 'nato', 'nato.example/news'],
    ['Follow @KyivPost today', 'KyivPost', '@KyivPost'],
    ['news://Kyiv has it', 'Kyiv', 'news://Kyiv'],
    ['It is on www.NATO as ever', 'NATO', 'www.NATO'],
    ['Mail us@NATO for it', 'NATO', 'us@NATO'],
    ['NATO@home is a group', 'NATO', 'NATO@home'],
    ['Mail Nord Stream@home for it', 'Nord Stream', 'Nord Stream@home'],
    ['A file, 5.nato was its name', 'nato', '5.nato'],
    [`kremlin.example ${'was there, they said. '.repeat(20)}`, 'kremlin', 'kremlin.example'],
    [`${'They said it was there. '.repeat(20)}On kremlin.example`, 'kremlin', 'kremlin.example'],
  ])('finds the address in “%s”', (text, name, address) => {
    expect(addressAround(text, spanOf(text, name))).toBe(address);
  });

  it.each([
    ['the end of a sentence', 'It was Russia.', 'Russia'],
    ['an end before which a quotation ends', 'He said “Russia”.then he left', 'Russia'],
    ['a single letter behind a point', 'It was Russia.a few said', 'Russia'],
    ['a capital behind a point', 'It was Russia.Then he left', 'Russia'],
    ['a sound that ends as www does', 'Awww.Kyiv is lovely', 'Kyiv'],
    ['an hour', 'Meet in Kyiv@ noon', 'Kyiv'],
    ['a pair of names', 'Between Russia/Ukraine and us', 'Ukraine'],
  ])('takes no address of %s', (_what, text, name) => {
    expect(addressAround(text, spanOf(text, name))).toBeUndefined();
  });

  it('looks no further than anyone’s address goes', () => {
    const text = `${'x'.repeat(300)}@kremlin.example/${'y'.repeat(300)}`;
    const found = addressAround(text, spanOf(text, 'kremlin')) ?? '';
    expect(found).toContain('x@kremlin.example/y');
    expect(found.length).toBe(100 + 'kremlin'.length + 100);
  });
});

describe('figureAround', () => {
  it('takes names of more than two letters for no abbreviation', () => {
    expect(figureAround('NATO 42.', { start: 0, end: 4 })).toBeUndefined();
  });

  it.each([
    ['Sweden 4, Finland 3 (OT)', 'Sweden', 'Sweden 4'],
    ['Sweden 4, Finland 3 (OT)', 'Finland', 'Finland 3'],
    ['Poland 2-1 Germany', 'Poland', 'Poland 2'],
    ['Poland 2 weeks later', 'Poland', undefined],
  ])('finds the score of “%s”, where %s may be a team', (text, name, figure) => {
    expect(figureAround(text, spanOf(text, name), true)).toBe(figure);
  });

  it.each([
    ['worth US$1.14 billion', 'US', 'US$'],
    ['The boots come in EU 42 and UK 8.', 'EU', 'EU 42'],
    ['The boots come in EU 42 and UK 8.', 'UK', 'UK 8'],
    ['ring size US 7.5', 'US', 'US 7.5'],
    ['ring size US\u00a07.5', 'US', 'US\u00a07.5'],
    ['UK size 8 shoes', 'UK', 'UK size 8'],
    ['shoes, EU 42', 'EU', 'EU 42'],
    ['EU 42/43 is sold out', 'EU', 'EU 42'],
    ['EU 42 – 44 is sold out', 'EU', 'EU 42'],
    ['EU 42  or UK 8', 'EU', 'EU 42'],
    ['EU 42 -44', 'EU', 'EU 42'],
    ['EU 42, UK 8', 'EU', 'EU 42'],
  ])('finds the sum or size of “%s”', (text, name, figure) => {
    expect(figureAround(text, spanOf(text, name))).toBe(figure);
  });

  it.each([
    'US 10-year bonds fell',
    'the EU 27 leaders met',
    'UK 2 points ahead',
    'US had 42.',
    'US-42 left',
    'US-42.',
    'UK has size 8 shoes',
    'US 10 x 5 cm',
    'EU 427.',
    'EU 42andmore',
  ])('finds none in “%s”', (text) => {
    expect(figureAround(text, spanOf(text, /US|EU|UK/.exec(text)?.[0] ?? ''))).toBeUndefined();
  });
});
