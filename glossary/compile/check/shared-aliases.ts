import { pluralOf } from '../../../language/inflect.ts';
import { CHARACTER, fold, HYPHEN, IGNORED, SPACE } from '../../../matching/fold.ts';
import { type Entry, type Fault, type Language, languages } from '../../entry.ts';
import { fileOf } from './file-of.ts';

/**
 * Aliases that two entries claim with no rule to tell them apart: some text would match both, and which
 * of the two a reader gets would hang on their order.
 *
 * A rule is one that lets the matcher go on to the next entry: words (`sense.notNear`) that say that
 * another sense is meant. Such rules work in English only.
 */
export function sharedAliases(entries: readonly Entry[]): Fault[] {
  const faults = languages.flatMap((language) => sharedIn(language, entries));
  // A form that all languages share clashes in each of them; it is told of once.
  const told = new Set<string>();
  return faults.flatMap(({ key, fault }) => (told.has(key) ? [] : told.add(key) && [fault]));
}

function sharedIn(language: Language, entries: readonly Entry[]): { key: string; fault: Fault }[] {
  const owners = new Map<string, Entry>();
  return entries.flatMap((entry) =>
    aliasesIn(language, entry).flatMap((alias) => {
      const forms = language === 'en' ? [alias, pluralOf(alias) ?? []].flat() : [alias];
      const clashing = forms
        .map((form) => owners.get(folded(form)))
        .find((owner) => owner && owner !== entry);
      for (const form of forms) {
        const owner = owners.get(folded(form));
        if (!owner || hasRule(owner, language)) owners.set(folded(form), entry);
      }
      if (!clashing || hasRule(clashing, language) || hasRule(entry, language)) return [];
      const field = language === 'en' ? 'aliases' : `names.${language}`;
      const remedy = language === 'en' ? ', or say in sense.notNear of one when it is not meant' : '';
      const instruction = `"${alias}" also belongs to ${clashing.id}. Keep it in one of the two${remedy}.`;
      const key = `${folded(alias)} ${clashing.id} ${entry.id}`;
      return [{ key, fault: { file: fileOf(entry), field, instruction } }];
    }),
  );
}

function aliasesIn(language: Language, entry: Entry): string[] {
  const own = language === 'en' ? entry.aliases : language === 'any' ? [] : (entry.names?.[language] ?? []);
  return [...new Set([...own, ...(entry.names?.any ?? [])])];
}

function hasRule(entry: Entry, language: Language): boolean {
  return language === 'en' && (entry.sense?.notNear ?? []).length > 0;
}

// As the matcher compares, but that capitals count for nothing: "Nato" and "NATO" both match NATO.
function folded(form: string): string {
  return Array.from(form, (_, at) => fold(form.charCodeAt(at)))
    .filter((code) => code !== IGNORED)
    .map((code) => String.fromCharCode(code === HYPHEN ? SPACE : code & CHARACTER))
    .join('');
}
