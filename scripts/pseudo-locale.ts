import type { Messages } from './locale-files.ts';

/**
 * Locales that no one speaks: English with what breaks layouts, readable still. They are for the
 * gallery and the tests, and never in what ships.
 */
export const pseudoLocales = {
  /** With accents, as many languages have, and longer than most. */
  long: { language: 'en-XA', direction: 'ltr' },
  /** As long, and written from right to left. */
  'right-to-left': { language: 'ar-XB', direction: 'rtl' },
} as const;

/** A locale that no one speaks. */
export type PseudoLocale = keyof typeof pseudoLocales;

/** What every message stands between: words outside are hard-coded, and one without its end is cut off. */
export const brackets = ['⟦', '⟧'] as const;

const letters = 'AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz';
const accented = 'ÅåÇçÐðÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž';
const accentOf = new Map([...letters].map((letter, at) => [letter, accented.at(at) ?? letter]));

// Placeholders, and what readers are to write as it stands.
const kept = /(\{\w+\}|\$\d|%s|chrome:\/\/[\w/]+|www\.[\w.]+\w)/;
const growth = 1.4;
const overrideToRight = '\u202e';
const endOverride = '\u202c';

/** English as a pseudo-locale has it: 40 % longer, with accents, between brackets. */
export function pseudo(english: Messages, name: PseudoLocale): Messages {
  const { language, direction } = pseudoLocales[name];
  return new Map(
    withForms(english, language).map(([key, message]) => {
      if (key === 'locale.language') return [key, language];
      if (key === 'locale.direction') return [key, direction];
      const words = lengthened(message).map((part) =>
        kept.test(part) ? part : inDirection(withAccents(part), direction),
      );
      return [key, `${brackets[0]}${words.join('')}${brackets[1]}`];
    }),
  );
}

// Languages have up to six plural forms; English lends its most common one.
function withForms(english: Messages, language: string): [string, string][] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const lent = [...english].flatMap(([key, message]) =>
    key.endsWith('.other') ? forms.map((form) => [key.replace(/other$/, form), message] as const) : [],
  );
  return [...new Map([...lent, ...english])];
}

// Vowels twice, so that words grow and not only sentences; then more at the end, up to the length.
function lengthened(message: string): string[] {
  const parts = message
    .split(kept)
    .map((part) => (kept.test(part) ? part : part.replaceAll(/[aeiou]/gi, '$&$&')));
  const missing = Math.ceil(message.length * growth) - parts.join('').length;
  return [...parts, 'eeee '.repeat(Math.ceil(Math.max(0, missing) / 5)).trimEnd()];
}

function withAccents(text: string): string {
  return [...text].map((letter) => accentOf.get(letter) ?? letter).join('');
}

// Word by word: one override for all would turn the order of lines round as well.
function inDirection(text: string, direction: 'ltr' | 'rtl'): string {
  if (direction === 'ltr') return text;
  return text.replaceAll(/[^\s]+/g, (word) => `${overrideToRight}${word}${endOverride}`);
}
