import type { GlossaryResult } from '../components/glossary-results.tsx';
import type { TimelineDate } from '../components/timeline.tsx';
import type { Card } from '../glossary/card.ts';
import { byDate } from '../pictures/by-date.ts';
import type { Filter } from '../search/address.ts';
import type { Found } from '../search/entry-search.ts';

/** The cards of the glossary, ready to be listed. */
export class Catalogue {
  readonly #cards: ReadonlyMap<string, Card>;
  readonly #inOrder: readonly Found[];
  readonly #documentsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** The documents that claims rest on, by number. */
  readonly documents: readonly { readonly id: string; readonly title: string }[];

  constructor(cards: readonly Card[]) {
    this.#cards = new Map(cards.map((card) => [card.id, card]));
    this.#inOrder = [...cards].sort((a, b) => a.term.localeCompare(b.term, 'en')).map(({ id }) => ({ id }));
    this.#documentsOf = new Map(cards.map((card) => [card.id, new Set(sourcesOf(card).map(documentOf))]));
    const titles = new Map(cards.flatMap(sourcesOf).map((source) => [documentOf(source), source.title]));
    this.documents = [...titles].sort().map(([id, title]) => ({ id, title }));
  }

  card(id: string): Card | undefined {
    return this.#cards.get(id);
  }

  /** The entries that a filter leaves, in the order found, or by term where nothing is searched for. */
  results({ query, category, document }: Filter, find: (query: string) => Found[]): GlossaryResult[] {
    const found = query.trim() ? find(query) : this.#inOrder;
    return found.flatMap(({ id, alias }) => {
      const card = this.#cards.get(id);
      if (!card || (category && card.category !== category)) return [];
      if (document && !this.#documentsOf.get(id)?.has(document)) return [];
      return [{ id, term: card.term, category: card.category, beginning: card.definition, alias }];
    });
  }

  /** An entry's dates and those of the entries related to it, oldest first. */
  dates(card: Card): TimelineDate[] {
    const related = new Map(card.related.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry])));
    const tellings = [card, ...related.values()].flatMap((entry) =>
      (this.#cards.get(entry.id)?.dates ?? []).map(({ date, event }) => ({ date, event, entry })),
    );
    return byDate(tellings).map(({ date, events }) => ({
      date,
      events: events.map(({ event, entries }) => ({
        event,
        own: entries.includes(card),
        from: entries.filter((entry) => entry !== card),
      })),
    }));
  }
}

function sourcesOf({ claims }: Card) {
  return claims.flatMap(({ sources }) => sources);
}

function documentOf({ passage }: { passage: string }): string {
  return passage.split('#')[0] ?? passage;
}
