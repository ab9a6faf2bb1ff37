import type { StoryEntry, StoryGroup, StoryListing } from '../components/story-mark.ts';
import type { Card } from '../glossary/card.ts';
import { categoryIds } from '../glossary/categories.ts';
import type { ToldMark } from '../messaging/story.ts';

/** The entries that a story names, in the order of their first mention. */
export function entriesOf(
  marks: readonly ToldMark[],
  cards: ReadonlyMap<string, Pick<Card, 'term'>>,
): StoryEntry[] {
  const byEntry = Map.groupBy(marks, ({ entry }) => entry);
  return [...byEntry].flatMap(([id, own]) => {
    const [first] = own;
    // The page may have been marked by a version with other entries; what it calls them will do.
    return first
      ? [{ id, term: cards.get(id)?.term ?? first.text, category: first.category, marks: own }]
      : [];
  });
}

/** What a list shows: the entries, or the marks that are theirs. */
export function listingOf(
  marks: readonly ToldMark[],
  { entries, order }: { entries: readonly StoryEntry[]; order: StoryListing['order'] },
): StoryListing {
  if (order === 'reading') {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return {
      order,
      marks: marks.flatMap((mark) => {
        const entry = byId.get(mark.entry);
        return entry ? [{ mark, entry }] : [];
      }),
    };
  }
  return { order, groups: groupsOf(entries) };
}

/** Entries by category, in the order in which every list has these. */
export function groupsOf(entries: readonly StoryEntry[]): StoryGroup[] {
  const groups = categoryIds.map((category) => ({
    category,
    entries: entries.filter((entry) => entry.category === category),
  }));
  return groups.filter(({ entries }) => entries.length > 0);
}
