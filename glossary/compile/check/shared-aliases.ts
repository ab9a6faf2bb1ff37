import { pluralOf } from '../../../language/inflect.ts';
import { CHARACTER, fold, HYPHEN, IGNORED, SPACE } from '../../../matching/fold.ts';
import { type Entry, type Fault, type Language, languages } from '../../entry.ts';
import { fileOf } from './file-of.ts';

/**
 * Aliases that two entries claim with no rule to tell them apart: some text would match both, and which
 * of the two a reader gets would hang on their order.
 *
 * The matcher asks entries in the order of their ids, and goes on to the next where a word nearby says that
 * another sense is meant. So a rule is a cue that the first has in `sense.notNear` and the second in
 * `sense.near`, in the same words. Such rules work in English only.
 */
export function sharedAliases(entries: readonly Entry[]): Fault[] {
  const faults = languages.flatMap((language) => sharedIn(language, entries));
  // A form that all languages share clashes in each of them; it is told of once.
  const told = new Set<string>();
  return faults.flatMap(({ key, fault }) => (told.has(key) ? [] : told.add(key) && [fault]));
}

function sharedIn(language: Language, entries: readonly Entry[]): { key: string; fault: Fault }[] {
  const owners = new Map<string, Entry[]>();
  return entries.flatMap((entry) =>
    aliasesIn(language, entry).flatMap((alias) => {
      const forms = language === 'en' ? [alias, pluralOf(alias) ?? []].flat() : [alias];
      const clashing = forms
        .flatMap((form) => owners.get(folded(form)) ?? [])
        .find((owner) => owner !== entry && !(language === 'en' && tellsFrom(owner, entry)));
      for (const form of forms) owners.set(folded(form), [...(owners.get(folded(form)) ?? []), entry]);
      if (!clashing) return [];
      const field = language === 'en' ? 'aliases' : `names.${language}`;
      const rule = `, or give ${clashing.id} a cue in sense.notNear that ${entry.id} has in sense.near`;
      const remedy = language === 'en' ? rule : '';
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

function tellsFrom(first: Entry, second: Entry): boolean {
  const speaksForSecond = new Set(second.sense?.near);
  return (first.sense?.notNear ?? []).some((cue) => speaksForSecond.has(cue));
}

// As the matcher compares, but that capitals count for nothing: "Nato" and "NATO" both match NATO.
function folded(form: string): string {
  return Array.from(form, (_, at) => fold(form.charCodeAt(at)))
    .filter((code) => code !== IGNORED)
    .map((code) => String.fromCharCode(code === HYPHEN ? SPACE : code & CHARACTER))
    .join('');
}
