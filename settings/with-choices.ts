import type { CategoryId } from '../glossary/categories.ts';
import { fields } from './fields.ts';
import type { StyleChoice } from './mark-style.ts';
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
    ...(Object.entries(settings.styles) as [CategoryId, StyleChoice][]).flatMap(([category, style]) =>
      Object.entries(style).map(([part, value]) => ({ kind: 'style', category, part, value }) as Choice),
    ),
    ...[...settings.sitesOff].map((host): Choice => ({ kind: 'site', host, on: false })),
    ...[...settings.sitesOn].map((host): Choice => ({ kind: 'site', host, on: true })),
    ...[...settings.pages].map(([page, on]): Choice => ({ kind: 'page', page, on })),
    ...[...settings.muted].map((entry): Choice => ({ kind: 'muted', entry, on: true })),
    ...[...settings.aliases].map(([alias, rule]): Choice => ({ kind: 'alias', alias, rule })),
    ...[...settings.notHere].flatMap(([page, entries]) =>
      [...entries].map((entry): Choice => ({ kind: 'not-here', page, entry, on: true })),
    ),
  ];
}

/** The choices that turn settings into others. */
export function choicesBetween(from: Settings, to: Settings): Choice[] {
  const wanted = choicesIn(to);
  const keys = new Set(wanted.map((choice) => storedChoice(choice).key));
  const undone = choicesIn(from).filter((choice) => !keys.has(storedChoice(choice).key));
  return [...undone.map(undo), ...wanted];
}

/** The choices that take a change back, but for what was chosen since. */
export function choicesBack({ before, after, now }: Record<'before' | 'after' | 'now', Settings>): Choice[] {
  const [then, since] = [after, now].map((settings) => storedAs(choicesIn(settings)));
  return choicesBetween(after, before).filter((choice) => {
    const { key } = storedChoice(choice);
    return since?.[key] === then?.[key];
  });
}

/** The choice that takes another back: everything is again as before anything was chosen. */
function undo(choice: Choice): Choice {
  switch (choice.kind) {
    case 'field':
      return { ...choice, value: fields[choice.name].initial } as Choice;
    case 'category':
      return { ...choice, on: true };
    case 'style':
      return { ...choice, value: null };
    case 'site':
    case 'page':
      return { ...choice, on: null };
    case 'alias':
      return { ...choice, rule: 'none' };
    case 'muted':
    case 'not-here':
      return { ...choice, on: false };
  }
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
