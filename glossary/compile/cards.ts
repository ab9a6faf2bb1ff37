import type { Card, RelatedEntries, Source } from '../card.ts';
import type { Entry } from '../entry.ts';
import { type Relation, relationKinds } from '../relations.ts';
import type { SourceDocument } from '../sources.ts';
import { typeset } from './typeset.ts';

/** What popovers show, an entry each, relations written out from both ends. */
export function compileCards(entries: readonly Entry[], documents: readonly SourceDocument[]): Card[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const relations = relationsOf(entries);
  return entries.map((entry) => ({
    id: entry.id,
    term: entry.term,
    category: entry.category,
    definition: typeset(entry.definition),
    ...(entry.background === undefined ? {} : { background: typeset(entry.background) }),
    claims: entry.claims.map(({ text, passages }) => ({
      text: typeset(text),
      sources: passages.flatMap((passage) => sourceOf(passage, documents) ?? []),
    })),
    related: group(relations.get(entry.id) ?? [], byId),
    dates: (entry.dates ?? []).map(({ date, event }) => ({ date, event: typeset(event) })),
    otherSenses: (entry.otherSenses ?? []).map(typeset),
  }));
}

interface Related {
  readonly kind: Relation;
  readonly to: string;
}

function relationsOf(entries: readonly Entry[]): Map<string, Related[]> {
  const relations = new Map<string, Related[]>(entries.map(({ id }) => [id, []]));
  const add = (from: string, relation: Related) => {
    const own = relations.get(from);
    if (!own?.some(({ to }) => to === relation.to)) own?.push(relation);
  };
  for (const { id, related = [] } of entries) for (const { kind, to } of related) add(id, { kind, to });
  // Inverses last, so that an entry's own word for a relation stands before the other's.
  for (const { id, related = [] } of entries) {
    for (const { kind, to } of related) add(to, { kind: relationKinds[kind], to: id });
  }
  return relations;
}

function group(relations: readonly Related[], byId: ReadonlyMap<string, Entry>): RelatedEntries[] {
  const kinds = Map.groupBy(relations, ({ kind }) => kind);
  return [...kinds].map(([kind, own]) => ({
    kind,
    entries: own.flatMap(({ to }) => {
      const entry = byId.get(to);
      return entry ? [{ id: entry.id, term: entry.term, category: entry.category }] : [];
    }),
  }));
}

// A document that is not listed leaves its passage out; `glossary:check` says so.
function sourceOf(passage: string, documents: readonly SourceDocument[]): Source | undefined {
  const [id, paragraph] = passage.split('#');
  const document = documents.find((document) => document.id === id);
  return (
    document && {
      passage,
      title: document.label,
      paragraph: Number(paragraph),
      ...(document.address === undefined ? {} : { address: document.address }),
    }
  );
}
