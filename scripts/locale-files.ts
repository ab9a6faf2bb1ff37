import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';

const folder = join(import.meta.dirname, '..', 'locales');

/** The interface's words in a language, by key: `card.close`. */
export type Messages = ReadonlyMap<string, string>;

/** The languages that the interface speaks, English first. */
export const localeNames: readonly string[] = readdirSync(folder)
  .map((file) => file.replace(/\.yml$/, ''))
  .sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b, 'en'));

/**
 * Reads the words of a language.
 *
 * @throws an error that names the key, where a message has forms by number under names other than
 * those of `Intl.PluralRules`: @wxt-dev/i18n would take them for its own plural, which we do without.
 */
export async function readLocale(name: string): Promise<Messages> {
  const messages = await parseMessagesFile(join(folder, `${name}.yml`));
  // Those that every extension has; their names begin with @@.
  const own = messages.filter(({ key }) => !key.join().startsWith('@@'));
  return new Map(
    own.map((message) => {
      const key = message.key.join('.');
      if (message.type !== 'simple') {
        throw new Error(
          `locales/${name}.yml: ${key} has forms 1 and n. Name them as English does: one, other.`,
        );
      }
      return [key, message.message];
    }),
  );
}

/** The words as browsers read them from `messages.json`. */
export function asBrowsersRead(messages: Messages): Record<string, { readonly message: string }> {
  return Object.fromEntries([...messages].map(([key, message]) => [key.replaceAll('.', '_'), { message }]));
}
