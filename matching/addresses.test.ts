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
  ])('finds the address in “%s”', (text, name, address) => {
    expect(addressAround(text, spanOf(text, name))).toBe(address);
  });

  it('takes no sentence’s end for an address', () => {
    expect(addressAround('It was Russia.', { start: 7, end: 13 })).toBeUndefined();
  });
});

describe('figureAround', () => {
  it.each([
    ['worth US$1.14 billion', 'US', 'US$'],
    ['The boots come in EU 42 and UK 8.', 'EU', 'EU 42'],
    ['The boots come in EU 42 and UK 8.', 'UK', 'UK 8'],
    ['ring size US 7.5', 'US', 'US 7.5'],
  ])('finds the sum or size of “%s”', (text, name, figure) => {
    expect(figureAround(text, spanOf(text, name))).toBe(figure);
  });

  it.each(['US 10-year bonds fell', 'the EU 27 leaders met', 'UK 2 points ahead'])(
    'finds none in “%s”',
    (text) => {
      expect(figureAround(text, spanOf(text, /US|EU|UK/.exec(text)?.[0] ?? ''))).toBeUndefined();
    },
  );
});
