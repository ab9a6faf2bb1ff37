import { termKey } from '../../language/candidate.ts';
import { pluralOf } from '../../language/inflect.ts';
import { AliasTable } from '../../matching/alias-table.ts';
import { scan } from '../../matching/scan.ts';
import type { Entry } from '../entry.ts';

const known = new WeakMap<Entry, readonly string[]>();

/** Every way an entry is written in English, its own words for it and their plurals. */
export function writtenForms(entry: Entry): readonly string[] {
  let forms = known.get(entry);
  if (!forms) {
    // Headwords stand in sentence case: the first capital is no part of the term.
    const term = entry.term.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
    const named = [term, ...entry.aliases, ...(entry.names?.any ?? [])];
    forms = [...new Set(named.flatMap((alias) => [alias, pluralOf(alias) ?? []].flat()))];
    known.set(entry, forms);
  }
  return forms;
}

/** A table of the entries' written forms for the matcher's own scan; `entry` is an entry's index. */
export function tableOf(entries: readonly Entry[]): AliasTable {
  return new AliasTable(
    entries.flatMap((own, entry) => writtenForms(own).map((text) => ({ text, entry, everywhere: true }))),
  );
}

/**
 * Makes the test which entry has a written form that is the whole of a text, but for a final possessive, an
 * article before it ("West" is all of "the West") and spelling ("polarization").
 */
export function entryNamer(entries: readonly Entry[]): (text: string) => Entry | undefined {
  const table = tableOf(entries);
  const byKey = new Map(
    entries.flatMap((entry) => writtenForms(entry).map((form) => [termKey(form), entry] as const)),
  );
  return (text) => {
    for (const before of ['', 'the ', 'The ']) {
      const whole = before + text.replace(/['’ʼ]s?$/u, '');
      const found = scan(whole, table).candidates.find(
        ({ start, end }) => start === 0 && end === whole.length,
      );
      if (found) return entries[found.alias.entry];
    }
    return byKey.get(termKey(text));
  };
}
