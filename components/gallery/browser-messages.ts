import messages from 'virtual:messages';
import { chosen } from './chosen.ts';

// Outside an extension there is no `browser.i18n`; the gallery gives the same messages from the same files.
Object.assign(globalThis, {
  chrome: {
    i18n: {
      getMessage: (key: string, substitutions: readonly string[] = []) =>
        messages[chosen.locale]?.[key]?.message.replace(
          /\$([1-9])/g,
          (_all, place) => substitutions[Number(place) - 1] ?? '',
        ) ?? '',
    },
  },
});
