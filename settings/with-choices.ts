import { fields } from './fields.ts';
import { type Choice, parseSettings, type Settings, storedChoice } from './settings.ts';

/** The settings as they will be once these choices are kept. */
export function withChoices(settings: Settings, choices: readonly Choice[]): Settings {
  return parseSettings(storedAs([...choicesIn(settings), ...choices]));
}

/** The choices that lead from the defaults to these settings: what an export holds. */
export function choicesIn(settings: Settings): Choice[] {
  const defaults = parseSettings({});
  return [
    ...(Object.keys(fields) as (keyof typeof fields)[])
      .filter((name) => settings[name] !== defaults[name])
      .map((name) => ({ kind: 'field', name, value: settings[name] }) as Choice),
    ...(Object.keys(settings.categories) as (keyof Settings['categories'])[])
      .filter((category) => !settings.categories[category])
      .map((category): Choice => ({ kind: 'category', category, on: false })),
    ...[...settings.sitesOff].map((host): Choice => ({ kind: 'site', host, on: false })),
    ...[...settings.sitesOn].map((host): Choice => ({ kind: 'site', host, on: true })),
    ...[...settings.muted].map((entry): Choice => ({ kind: 'muted', entry, on: true })),
    ...[...settings.aliases].map(([alias, rule]): Choice => ({ kind: 'alias', alias, rule })),
    ...[...settings.notHere].flatMap(([page, entries]) =>
      [...entries].map((entry): Choice => ({ kind: 'not-here', page, entry, on: true })),
    ),
  ];
}

/** Choices as storage would hold them, the last of a key winning. */
function storedAs(choices: readonly Choice[]): Record<string, unknown> {
  return Object.fromEntries(
    choices.map((choice) => {
      const { key, value } = storedChoice(choice);
      return [key, value];
    }),
  );
}
