import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFarTooLarge, readSettingsFile, writeSettingsFile } from './file.ts';
import { readChoice } from './read-choice.ts';
import { type Choice, parseSettings, storedChoice } from './settings.ts';
import { withChoices } from './with-choices.ts';

const defaults = parseSettings({});
const choices: readonly Choice[] = [
  { kind: 'field', name: 'theme', value: 'dark' },
  { kind: 'category', category: 'talks', on: false },
  { kind: 'style', category: 'people', part: 'colour', value: '#0072b2' },
  { kind: 'style', category: 'people', part: 'line', value: 'wavyThick' },
  { kind: 'site', host: 'news.example', on: false },
  { kind: 'muted', entry: 'inflation', on: true },
  { kind: 'alias', alias: 'US: the state', rule: 'never' },
  { kind: 'not-here', page: 'news.example 0f1e', entry: 'georgia', on: true },
];

test.each(choices)('a stored choice reads as itself: $kind', (choice) => {
  const { key, value } = storedChoice(choice);
  expect(readChoice(key, value)).toEqual(choice);
});

test('a file gives back the settings it was written from', () => {
  const settings = withChoices(defaults, choices);
  expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ settings, count: choices.length });
});

test('whatever reads as a choice means the same to storage', () => {
  const key = fc.oneof(
    fc.constantFrom('enabled', 'theme', 'dwell', 'category:talks', 'style:talks:line', 'toString', 'site:'),
    fc.tuple(fc.constantFrom('site:', 'muted:', 'alias:', 'not-here:', 'style:'), fc.string()).map(String),
  );
  const value = fc.oneof(fc.boolean(), fc.constantFrom('never', 'dark', 'wavy', 300), fc.anything());
  fc.assert(
    fc.property(key, value, (key, value) => {
      const choice = readChoice(key, value);
      if (choice) expect(withChoices(defaults, [choice])).toEqual(parseSettings({ [key]: value }));
      else expect(parseSettings({ [key]: value })).toEqual(defaults);
    }),
  );
});

const file = (choices: unknown, backgrounder: unknown = 1) => JSON.stringify({ backgrounder, choices });

test.each([
  ['not-json', '{"backgrounder": 1, "choi'],
  ['not-json', ''],
  ['not-ours', 'null'],
  ['not-ours', '[]'],
  ['not-ours', '7'],
  ['not-ours', '{"backgrounder": "1", "choices": {}}'],
  ['not-ours', '{"backgrounder": 1, "choices": null}'],
  ['not-ours', '{"theme": "dark"}'],
  ['not-ours', file([])],
  ['not-ours', file({}, -1)],
  ['not-ours', file({}, 0)],
  ['not-ours', file({}, 0.5)],
  ['not-ours', file({ theme: 'dark' }, -1)],
  ['newer', file({}, 2)],
  ['too-large', ' '.repeat(1_000_001)],
])('refuses as %s: %.40s', (kind, text) => {
  expect(readSettingsFile(text)).toEqual({ problem: { kind } });
});

test('names each line that it cannot read, and takes none of the others', () => {
  expect(readSettingsFile(file({ theme: 'dark', dwell: -1, hologram: 3, __proto__x: true }))).toEqual({
    problem: { kind: 'damaged', lines: ['"dwell":-1', '"hologram":3', '"__proto__x":true'] },
  });
});

test('takes the largest file there may be', () => {
  const text = file({});
  expect(readSettingsFile(text.padEnd(1_000_000))).toEqual({ settings: defaults, count: 0 });
});

test('no file that could be read is far too large, and one that could not is', () => {
  const text = file({}).padEnd(1_000_000, '\u4e2d');
  expect(isFarTooLarge(new Blob([text]).size)).toBe(false);
  expect([3_000_000, 3_000_001].map(isFarTooLarge)).toEqual([false, true]);
});
