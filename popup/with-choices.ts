import type { Choice, Settings } from '../settings/settings.ts';

/** The settings as they will be once these choices are kept. */
export function withChoices(settings: Settings, choices: readonly Choice[]): Settings {
  return choices.reduce(withChoice, settings);
}

function withChoice(settings: Settings, choice: Choice): Settings {
  switch (choice.kind) {
    case 'enabled':
      return { ...settings, enabled: choice.on };
    case 'category':
      return { ...settings, categories: { ...settings.categories, [choice.category]: choice.on } };
    case 'site': {
      const sitesOff = new Set(settings.sitesOff);
      if (choice.on) sitesOff.delete(choice.host);
      else sitesOff.add(choice.host);
      return { ...settings, sitesOff };
    }
  }
}
