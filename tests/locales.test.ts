import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asBrowsersRead, localeNames, type Messages, readLocale } from '../scripts/locale-files.ts';
import { sameAsEnglish } from './same-as-english.ts';

const locales = new Map(
  await Promise.all(localeNames.map(async (name) => [name, await readLocale(name)] as const)),
);
const english = locales.get('en') as Messages;

const forms: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** Numbers enough for every form that a whole number takes in any language: French has one for millions. */
const numbers = [...Array(1000).keys(), 1_000_000];

/** The message that a form belongs to: `toolbar.marks` for `toolbar.marks.few`. */
function countedBy(key: string): string | undefined {
  const [, name, form = ''] = /^(.+)\.(\w+)$/.exec(key) ?? [];
  return forms.includes(form) ? name : undefined;
}

const placeholder = /\{\w+\}|\$\d|%s/g;

function placeholders(message: string): string[] {
  return (message.match(placeholder) ?? []).sort();
}

/** The numbers that take each form in a language. */
function numbersByForm(language: string): Map<string, number[]> {
  const rules = new Intl.PluralRules(language);
  return Map.groupBy(numbers, (number) => rules.select(number));
}

test('English comes first, and no language is missing', () => {
  expect(localeNames).toEqual(['en', 'de', 'es', 'fr', 'pl', 'uk']);
});

describe.each(localeNames)('%s', (name) => {
  const messages = locales.get(name) as Messages;
  const plural = numbersByForm(name);

  test('has every message that English has, and no other', () => {
    const keys = [...english.keys()].filter((key) => !countedBy(key));
    const counted = new Set([...english.keys()].flatMap((key) => countedBy(key) ?? []));
    const wanted = [
      ...keys,
      ...[...counted].flatMap((key) => [...plural.keys()].map((form) => `${key}.${form}`)),
    ];
    expect([...messages.keys()].sort()).toEqual(wanted.sort());
  });

  test('has the placeholders of English in each, and the number where a form has more than one', () => {
    for (const [key, message] of messages) {
      const counted = countedBy(key);
      const own = placeholders(message);
      const wanted = placeholders(english.get(counted ? `${counted}.other` : key) ?? '');
      const numbers = counted && plural.get(key.slice(counted.length + 1));
      // “Show one more”: there is but one number that it can be.
      expect(numbers?.length === 1 && own.length === 0 ? wanted : own, key).toEqual(wanted);
    }
  });

  test('says what it is', () => {
    expect(messages.get('locale.language')).toBe(name);
    expect(messages.get('locale.direction')).toBe('ltr');
  });

  test('keeps to what browsers take for names and descriptions', () => {
    expect(messages.get('extName')).toBe('Backgrounder');
    expect(messages.get('extDescription')?.length).toBeLessThanOrEqual(132);
    for (const key of Object.keys(asBrowsersRead(messages))) expect(key).toMatch(/^\w+$/);
  });

  test('is typeset: no straight quotes, three dots, double spaces or spaces at an end', () => {
    for (const [key, message] of messages) {
      expect(message, key).not.toMatch(/["']|\.\.\.|\s{2}|^\s|\s$/);
      // Such signs stand off in French, and must not begin a line.
      if (name === 'fr') expect(message, key).not.toMatch(/[^\u00a0\u202f/][;:!?»](?!\/)|«[^\u00a0]/);
    }
  });
});

/** Messages with words in them, but for those that have to be what English has. */
function worded(name: string): (readonly [key: string, message: string])[] {
  const same = [...(sameAsEnglish.all ?? []), ...(sameAsEnglish[name] ?? [])];
  return [...(locales.get(name) as Messages)].filter(
    ([key, message]) =>
      !key.startsWith('locale.') && !same.includes(key) && /\p{L}/u.test(message.replaceAll(placeholder, '')),
  );
}

test.each(localeNames.filter((name) => name !== 'en'))('%s leaves nothing in English', (name) => {
  const left = worded(name).filter(([key, message]) => message === english.get(key));
  expect(left).toEqual([]);
});

test('Ukrainian is written in Cyrillic', () => {
  for (const [key, message] of worded('uk')) expect(message, key).toMatch(/\p{Script=Cyrillic}/u);
});

test('what is listed as the same in English is', () => {
  const listed = Object.entries(sameAsEnglish).flatMap(([name, keys]) => keys.map((key) => ({ name, key })));
  const others = listed.filter(({ name, key }) => {
    const message = locales.get(name === 'all' ? 'de' : name)?.get(key);
    return message === undefined || message !== english.get(key);
  });
  expect(others).toEqual([]);
});

test('every message is used: six languages are not to be kept for nothing', () => {
  const files = globSync(
    '{annotator,background,browse,components,options,pages,panel,popup,welcome}/**/*.{ts,tsx}',
  );
  const source = ['wxt.config.ts', ...files].map((file) => readFileSync(file, 'utf8')).join('\n');
  const isUsed = (key: string) => {
    const name = countedBy(key) ?? key;
    const beginnings = [...name.matchAll(/\./g)].map(({ index }) => name.slice(0, index + 1));
    return (
      source.includes(`'${name}'`) ||
      source.includes(`__MSG_${name}__`) ||
      beginnings.some((beginning) => source.includes(`\`${beginning}\${`))
    );
  };
  expect(isUsed('hologram.colour')).toBe(false);
  expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
});
