import { describe, expect, it } from 'vitest';
import { APOSTROPHE, CHARACTER, fold, HYPHEN, IGNORED, SPACE, UPPER, WORD } from './fold.ts';

const of = (character: string) => fold(character.charCodeAt(0));

describe('fold', () => {
  it('takes case and accents off letters, and remembers capitals', () => {
    expect(of('É')).toBe(WORD | UPPER | 'e'.charCodeAt(0));
    expect(of('é')).toBe(of('e'));
    expect(of('Й') & CHARACTER).toBe(of('и') & CHARACTER);
  });

  it.each(['-', '‐', '‑', '–', '—', '−'])('reads %j as a hyphen', (dash) => {
    expect(of(dash)).toBe(HYPHEN);
  });

  it.each(["'", '’', '‘', 'ʼ'])('reads %j as an apostrophe', (mark) => {
    expect(of(mark)).toBe(APOSTROPHE);
  });

  it.each([' ', '\u00a0', '\u202f', '\n', '\t', '\u3000'])('reads %j as space', (space) => {
    expect(of(space)).toBe(SPACE);
  });

  it.each(['\u00ad', '\u200b', '\u0301', '\ufeff'])('ignores %j', (mark) => {
    expect(of(mark)).toBe(IGNORED);
  });

  it('knows common characters as Unicode has them', () => {
    for (let code = 1; code < 0x2070; code++) {
      const character = String.fromCharCode(code);
      if (code >= 0x100 && code < 0x2010) continue;
      expect([character, (fold(code) & WORD) !== 0]).toEqual([character, /[\p{L}\p{N}_]/u.test(character)]);
      expect([character, (fold(code) & UPPER) !== 0]).toEqual([character, /\p{Lu}/u.test(character)]);
      expect([character, fold(code) === HYPHEN]).toEqual([character, /\p{Pd}/u.test(character)]);
      expect([character, fold(code) === APOSTROPHE]).toEqual([character, /['`´‘’ʼ′]/.test(character)]);
      expect([character, fold(code) === SPACE]).toEqual([character, /\s/.test(character)]);
    }
  });

  it('lets scripts without spaces, emoji and lone surrogates bound words', () => {
    for (const character of ['は', '中', '\ud83d', '\udc00']) expect(of(character) & WORD).toBe(0);
  });

  it('changes nothing that is folded already, whatever the character', () => {
    const changed = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => {
      const folded = fold(code) & CHARACTER;
      return (fold(folded) & CHARACTER) !== folded;
    });
    expect(changed.map((code) => String.fromCharCode(code))).toEqual([]);
  });
});
