import { type GeneratedI18nStructure, i18n } from '#i18n';
import { ownLocale } from './own-locale.ts';

// The form that English has for all numbers but one, and types come from English.
type OtherForm = Extract<keyof GeneratedI18nStructure, `${string}.other`>;

/** Words that a number stands in: the name of messages that differ by its plural form. */
export type Counted = OtherForm extends `${infer Name}.other` ? Name : never;

// Made once: a list of two hundred rows has as many numbers.
let digits: Intl.NumberFormat | undefined;
let forms: Intl.PluralRules | undefined;

/** A number as our words write it. */
export function inDigits(number: number): string {
  digits ??= new Intl.NumberFormat(ownLocale());
  return digits.format(number);
}

/** A time in seconds, with its unit. */
export function inSeconds(number: number, unitDisplay: 'short' | 'long'): string {
  return new Intl.NumberFormat(ownLocale(), { style: 'unit', unit: 'second', unitDisplay }).format(number);
}

/** A share, from 0 to 1, in whole per cent. */
export function inPercent(share: number): string {
  return new Intl.NumberFormat(ownLocale(), { style: 'percent' }).format(share);
}

/**
 * A whole number in words, in the plural form that their language has for it.
 *
 * Not the plural of @wxt-dev/i18n, which knows none, one and many: Polish and Ukrainian have a form
 * for few.
 */
export function counted(name: Counted, number: number): string {
  forms ??= new Intl.PluralRules(ownLocale());
  return i18n.t(`${name}.${forms.select(number)}` as OtherForm, [inDigits(number)]);
}
