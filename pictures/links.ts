import type { Card } from '../glossary/card.ts';
import type { Relation } from '../glossary/relations.ts';

/** How two entries belong together. */
export interface EntryLink {
  readonly a: string;
  readonly b: string;
  /** How many passages of the documents name both. */
  readonly passages: number;
  /** How strongly: any number above 0. */
  readonly strength: number;
}

/** By entry: other entries, and how many passages of the documents name both. */
export type Together = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface Knowledge {
  readonly cards: ReadonlyMap<string, Pick<Card, 'related'>>;
  readonly together: Together;
}

/** The kinds of relation in which one entry stands to another, as its own card puts them. */
export function kindsBetween(from: string, to: string, cards: Knowledge['cards']): Relation[] {
  const related = cards.get(from)?.related ?? [];
  return related.filter(({ entries }) => entries.some(({ id }) => id === to)).map(({ kind }) => kind);
}

/** Every pair of some entries that are related, or named together in the documents. */
export function linksAmong(ids: readonly string[], { cards, together }: Knowledge): EntryLink[] {
  return ids.flatMap((a, at) =>
    ids.slice(at + 1).flatMap((b) => {
      const kinds = new Set([...kindsBetween(a, b, cards), ...kindsBetween(b, a, cards)]);
      const passages = together[a]?.[b] ?? 0;
      const strength = Math.log2(1 + passages) + Math.max(0, ...[...kinds].map(weightOf));
      return strength > 0 ? [{ a, b, passages, strength }] : [];
    }),
  );
}

// Nearly everything is "related to" something; a treaty's parties are few.
function weightOf(kind: Relation): number {
  return kind === 'related to' ? 1.5 : 3;
}

/** The strongest links of each entry: all of them at once are a ball of wool. */
export function strongestLinks(links: readonly EntryLink[], perEntry: number): EntryLink[] {
  const byStrength = [...links].sort((a, b) => b.strength - a.strength);
  const drawn = new Map<string, number>();
  return byStrength.filter(({ a, b }) => {
    const [ofA, ofB] = [drawn.get(a) ?? 0, drawn.get(b) ?? 0];
    if (ofA >= perEntry && ofB >= perEntry) return false;
    drawn.set(a, ofA + 1);
    drawn.set(b, ofB + 1);
    return true;
  });
}
