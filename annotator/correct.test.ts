import { describe, expect, test } from 'vitest';
import { parseSettings } from '../settings/settings.ts';
import { withChoices } from '../settings/with-choices.ts';
import { choiceOf, undoing } from './correct.ts';
import { correctionsIn } from './corrections.ts';
import type { Correction } from './popover/index.ts';

const about = { entry: 'united-states', alias: 'US', page: 'news.example 1f' };
const all: readonly Correction[] = [
  'not-here',
  'never-alias',
  'always-alias',
  'sometimes-alias',
  'never-entry',
];

describe('a correction holds', () => {
  test.each<[Correction, string, boolean, string | undefined]>([
    ['not-here', about.page, true, undefined],
    ['not-here', 'other.example 2e', false, undefined],
    ['never-entry', 'other.example 2e', true, undefined],
    ['never-alias', 'other.example 2e', false, 'never'],
    ['always-alias', 'other.example 2e', false, 'always'],
  ])('%s, on %s', (correction, page, muted, rule) => {
    const { aliases, entries } = correctionsIn(
      withChoices(parseSettings({}), [choiceOf(correction, about)]),
      page,
    );
    expect([entries.has(about.entry), aliases.get(about.alias)]).toEqual([muted, rule]);
  });
});

test.each(
  all.flatMap((correction) => ['none', 'never', 'always'].map((before) => [correction, before] as const)),
)('%s is undone to what was there before: %s', (correction, before) => {
  const settings = parseSettings({ 'alias:US': before });
  const corrected = withChoices(settings, [choiceOf(correction, about)]);
  expect(withChoices(corrected, [undoing(correction, about, settings)])).toEqual(settings);
});
