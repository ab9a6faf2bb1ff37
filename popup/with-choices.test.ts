import { expect, test } from 'vitest';
import { type Choice, parseSettings, storedChoice } from '../settings/settings.ts';
import { withChoices } from './with-choices.ts';

const choices: readonly Choice[] = [
  { kind: 'enabled', on: false },
  { kind: 'category', category: 'talks', on: false },
  { kind: 'site', host: 'news.example', on: false },
];

test.each(choices)('what shows at once is what storage will give back: $kind', (choice) => {
  const { key, value } = storedChoice(choice);
  expect(withChoices(parseSettings({}), [choice])).toEqual(parseSettings({ [key]: value }));
});

test('choices that undo each other leave the settings as they were', () => {
  const undone = choices.map((choice) => ({ ...choice, on: true }));
  expect(withChoices(parseSettings({}), [...choices, ...undone])).toEqual(parseSettings({}));
});
