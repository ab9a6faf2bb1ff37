import { ownLocale } from './own-locale.ts';

/** Names as our words list them: “a, b and c”. */
export function listInWords(names: readonly string[]): string {
  return new Intl.ListFormat(ownLocale()).format(names);
}
