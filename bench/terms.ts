import { readFileSync } from 'node:fs';
import type { LexiconData, LexiconEntry } from '../matching/lexicon.ts';
import type { Terms } from './page/terms.ts';

/** The English lexicon as it is compiled. */
export function compiledLexicon(): LexiconData {
  const file = new URL('../glossary/compiled/lexicon.en.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * A lexicon of exactly so many aliases: of each entry its first, then of each its second, and so
 * on, so that the commonest names are all among them and pages are as full as with the whole.
 *
 * @throws when the compiled lexicon has fewer.
 */
export function termsOf(lexicon: LexiconData, count: number): Terms {
  const kept = lexicon.entries.map(() => new Set<string>());
  const names = lexicon.entries.map(({ aliases, everywhere = [] }) => [...everywhere, ...aliases]);
  const all = new Set<string>();
  const most = Math.max(...names.map(({ length }) => length));
  for (let rank = 0; rank < most && all.size < count; rank++) {
    names.forEach((own, entry) => {
      const alias = own[rank];
      if (alias === undefined || all.size >= count || all.has(alias)) return;
      all.add(alias);
      kept[entry]?.add(alias);
    });
  }
  if (all.size < count)
    throw new Error(`The lexicon has ${all.size} aliases, and ${count} are to be compared.`);
  const entries = lexicon.entries.map((entry, at) => withOnly(entry, kept[at] ?? new Set()));
  return { lexicon: { ...lexicon, entries }, aliases: [...all] };
}

function withOnly(entry: LexiconEntry, kept: ReadonlySet<string>): LexiconEntry {
  return {
    ...entry,
    aliases: entry.aliases.filter((alias) => kept.has(alias)),
    everywhere: (entry.everywhere ?? []).filter((alias) => kept.has(alias)),
  };
}
