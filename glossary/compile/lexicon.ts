import { pluralOf } from '../../language/inflect.ts';
import type { LexiconEntry } from '../../matching/lexicon.ts';
import type { Entry, Language } from '../entry.ts';

/**
 * What a page in one language needs to find and tell apart the entries: small, since it goes into
 * every page.
 *
 * @param language the page's language; `any` for one that the glossary has no aliases of its own in.
 */
export function compileLexicon(entries: readonly Entry[], language: Language): LexiconEntry[] {
  return entries.map((entry) => {
    const everywhere = unique(entry.names?.any ?? []);
    const own = unique(ownAliases(entry, language)).filter((alias) => !everywhere.includes(alias));
    const { subject, everyday, never, near, notNear } = entry.sense ?? {};
    // Cues are English words; in another language they would only weigh.
    const cues = language === 'en' ? { never, near, notNear } : {};
    return compact({ id: entry.id, category: entry.category, aliases: own, everywhere, subject, everyday, ...cues });
  });
}

function ownAliases(entry: Entry, language: Language): string[] {
  if (language === 'any') return [];
  if (language !== 'en') return entry.names?.[language] ?? [];
  return entry.aliases.flatMap((alias) => [alias, pluralOf(alias) ?? []].flat());
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

// Fields that say nothing are left out: the lexicon is carried into every page.
function compact(entry: { [K in keyof LexiconEntry]: LexiconEntry[K] | undefined }): LexiconEntry {
  const kept = Object.entries(entry).filter(
    ([name, value]) =>
      name === 'aliases' || (value !== undefined && value !== false && value !== 0 && !isEmpty(value)),
  );
  return Object.fromEntries(kept) as unknown as LexiconEntry;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
