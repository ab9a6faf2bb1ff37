import type { Card } from '../glossary/card.ts';
import type { LexiconData } from '../matching/lexicon.ts';

/** An entry as search knows it. */
export interface SearchEntry {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  /** Its written forms by language, each without repetitions. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

/**
 * The entries with all the written forms that name them.
 *
 * @param lexicons by language. Forms that every language shares count among the first one's.
 */
export function searchEntries(
  cards: readonly Card[],
  lexicons: Readonly<Record<string, LexiconData>>,
): SearchEntry[] {
  const known = new Map(cards.map(({ id }) => [id, new Map<string, readonly string[]>()]));
  const seen = new Map(cards.map(({ id }) => [id, new Set<string>()]));
  for (const [language, { entries }] of Object.entries(lexicons)) {
    for (const { id, aliases, everywhere = [] } of entries) {
      const before = seen.get(id);
      const fresh = [...new Set([...everywhere, ...aliases])].filter((alias) => !before?.has(alias));
      for (const alias of fresh) before?.add(alias);
      if (fresh.length > 0) known.get(id)?.set(language, fresh);
    }
  }
  return cards.map(({ id, term, definition }) => ({
    id,
    term,
    definition,
    aliases: known.get(id) ?? new Map(),
  }));
}
