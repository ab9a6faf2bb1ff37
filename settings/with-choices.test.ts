import { expect, test } from 'vitest';
import { type Choice, parseSettings, storedChoice } from './settings.ts';
import { choicesBack, choicesBetween, choicesIn, withChoices } from './with-choices.ts';

const choices: readonly Choice[] = [
  { kind: 'field', name: 'enabled', value: false },
  { kind: 'field', name: 'dwell', value: 500 },
  { kind: 'category', category: 'talks', on: false },
  { kind: 'style', category: 'people', part: 'colour', value: '#0072b2' },
  { kind: 'style', category: 'people', part: 'line', value: 'wavyThick' },
  { kind: 'site', host: 'news.example', on: false },
  { kind: 'site', host: 'other.example', on: true },
  { kind: 'muted', entry: 'inflation', on: true },
  { kind: 'alias', alias: 'US', rule: 'never' },
  { kind: 'alias', alias: 'Black Sea', rule: 'always' },
  { kind: 'not-here', page: 'news.example 0f1e', entry: 'georgia', on: true },
];

test.each(choices)('what shows at once is what storage will give back: $kind', (choice) => {
  const { key, value } = storedChoice(choice);
  expect(withChoices(parseSettings({}), [choice])).toEqual(parseSettings({ [key]: value }));
});

test.each<Choice>([
  { kind: 'field', name: 'theme', value: 'auto' },
  { kind: 'category', category: 'talks', on: true },
  { kind: 'style', category: 'people', part: 'line', value: null },
  { kind: 'site', host: 'news.example', on: null },
  { kind: 'page', page: 'news.example 0f1e', on: null },
  { kind: 'muted', entry: 'inflation', on: false },
  { kind: 'alias', alias: 'US', rule: 'none' },
  { kind: 'not-here', page: 'news.example 0f1e', entry: 'georgia', on: false },
])('what leaves all as it is keeps nothing: $kind', (choice) => {
  expect(storedChoice(choice).value).toBeNull();
});

test('settings are the choices in them', () => {
  const settings = withChoices(parseSettings({}), choices);
  expect(choicesIn(settings)).toHaveLength(choices.length);
  expect(withChoices(parseSettings({}), choicesIn(settings))).toEqual(settings);
});

test('choices that undo each other leave the settings as they were', () => {
  const undone: readonly Choice[] = [
    { kind: 'field', name: 'enabled', value: true },
    { kind: 'category', category: 'talks', on: true },
    { kind: 'muted', entry: 'inflation', on: false },
    { kind: 'alias', alias: 'US', rule: 'none' },
    { kind: 'not-here', page: 'news.example 0f1e', entry: 'georgia', on: false },
  ];
  const done = choices.filter(({ kind }) => kind !== 'site').filter((choice) => !undone.includes(choice));
  const settings = withChoices(withChoices(parseSettings({}), done), undone);
  expect(settings.categories.talks && settings.enabled).toBe(true);
  expect([settings.muted.size, settings.aliases.get('US'), settings.notHere.size]).toEqual([0, undefined, 0]);
});

test('the choices between two settings lead from one to the other, and back', () => {
  const all = withChoices(parseSettings({}), choices);
  const half = withChoices(
    parseSettings({}),
    choices.filter((_, index) => index % 2 === 0),
  );
  for (const [from, to] of [
    [all, half],
    [half, all],
    [all, parseSettings({})],
  ] as const) {
    expect(withChoices(from, choicesBetween(from, to))).toEqual(to);
  }
});

test('of two settings, only what differs is chosen, or taken back', () => {
  const site: Choice = { kind: 'site', host: 'news.example', on: false };
  const alias: Choice = { kind: 'alias', alias: 'US', rule: 'never' };
  const none = parseSettings({});
  const from = withChoices(none, [site, alias]);
  expect(choicesBetween(from, withChoices(none, [site]))).toEqual([{ ...alias, rule: 'none' }, site]);
  expect(choicesBetween(from, from)).toEqual([site, alias]);
});

test('a change is taken back, but for what was chosen since', () => {
  const none = parseSettings({});
  const before = withChoices(none, choices);
  // Chosen since, for the first time, anew, and otherwise than before.
  const since: readonly Choice[] = [
    { kind: 'muted', entry: 'nato', on: true },
    { kind: 'alias', alias: 'US', rule: 'never' },
    { kind: 'field', name: 'dwell', value: 700 },
  ];
  const now = withChoices(none, since);
  const back = withChoices(now, choicesBack({ before, after: none, now }));
  expect(back).toEqual(withChoices(before, since));
  // An import that changed one thing, and that one changed since: nothing is left to take back.
  const after = withChoices(none, [{ kind: 'field', name: 'dwell', value: 500 }]);
  expect(withChoices(now, choicesBack({ before: none, after, now }))).toEqual(now);
  expect(withChoices(after, choicesBack({ before: none, after, now: after }))).toEqual(none);
});
