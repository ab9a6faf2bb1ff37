import { expect, test } from 'vitest';
import { localeNames, readLocale } from './locale-files.ts';
import { brackets, pseudo, pseudoLocales } from './pseudo-locale.ts';

const english = await readLocale('en');
const long = pseudo(english, 'long');
const rightToLeft = pseudo(english, 'right-to-left');

test('every message is at least 40 % longer, between brackets, and reads as English does', () => {
  for (const [key, message] of english) {
    if (key.startsWith('locale.')) continue;
    const longer = long.get(key) ?? '';
    expect(longer.length, key).toBeGreaterThanOrEqual(message.length * 1.4);
    expect([longer.at(0), longer.at(-1)], key).toEqual([...brackets]);
  }
  expect(long.get('card.close')).toBe('⟦Çļööšéé⟧');
});

test('placeholders and addresses stay as they are', () => {
  expect(long.get('card.place')).toContain('{at}');
  expect(long.get('menu.lookUp')).toContain('%s');
  expect(long.get('toolbar.marks.other')).toContain('$1');
  expect(rightToLeft.get('options.addSiteHint')).toContain('www.news.example');
});

test('says its own language and direction, which no real locale has', async () => {
  expect(rightToLeft.get('locale.direction')).toBe('rtl');
  expect(rightToLeft.get('card.close')).toMatch(/\u202e.+\u202c/);
  const real = await Promise.all(localeNames.map(readLocale));
  const languages = real.map((messages) => messages.get('locale.language'));
  for (const { language } of Object.values(pseudoLocales)) expect(languages).not.toContain(language);
});
