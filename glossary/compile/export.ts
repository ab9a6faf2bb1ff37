import { categories } from '../categories.ts';
import type { Entry } from '../entry.ts';
import type { SourceDocument } from '../sources.ts';

/** The whole glossary as one plain object: what `npm run glossary:export` prints. */
export function exportGlossary(entries: readonly Entry[], documents: readonly SourceDocument[]) {
  return {
    categories: categories.map(({ id, name, group }) => ({ id, name, group })),
    documents: documents.map(({ id, file, title, label, address }) => ({
      id,
      file,
      // Two documents give themselves no title; then what we call them stands in for it.
      title: title ?? label,
      ...(address === undefined ? {} : { address }),
    })),
    entries: entries.map((entry) => ({
      id: entry.id,
      term: entry.term,
      category: entry.category,
      definition: entry.definition,
      ...(entry.background === undefined ? {} : { background: entry.background }),
      aliases: entry.aliases,
      names: entry.names ?? {},
      claims: entry.claims.map(({ text, passages, implied }) => ({ text, passages, ...(implied ? { implied } : {}) })),
      related: (entry.related ?? []).map(({ kind, to }) => ({ kind, entry: to })),
      dates: entry.dates ?? [],
      otherSenses: entry.otherSenses ?? [],
    })),
  };
}
