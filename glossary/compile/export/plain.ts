import { categories } from '../../categories.ts';
import type { Glossary } from '../read-glossary.ts';

/** The whole glossary as one plain object: what `--format json` prints. */
export function plainGlossary({ entries, sources }: Pick<Glossary, 'entries' | 'sources'>) {
  return {
    categories: categories.map(({ id, name, group }) => ({ id, name, group })),
    documents: sources.map(({ id, file, title, label, address }) => ({
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
      claims: entry.claims.map(({ text, passages, implied }) => ({
        text,
        passages,
        ...(implied ? { implied } : {}),
      })),
      related: (entry.related ?? []).map(({ kind, to }) => ({ kind, entry: to })),
      dates: entry.dates ?? [],
      otherSenses: entry.otherSenses ?? [],
    })),
  };
}
