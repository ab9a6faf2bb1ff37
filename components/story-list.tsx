import type { JSX } from 'preact';
import { ArrowKeys } from './arrow-keys.tsx';
import { CategoryChip } from './category-chip.tsx';
import { counted } from './numbers.ts';
import { StoryEntryRow } from './story-entry-row.tsx';
import type { StoryHere, StoryListing, StoryMark } from './story-mark.ts';
import { StoryMarkRow } from './story-mark-row.tsx';

/** What the list shows and does. */
export interface StoryListProps {
  readonly listing: StoryListing;
  readonly here: StoryHere;
  /** Goes to a mark on the page and points it out. */
  readonly onGo: (mark: StoryMark) => void;
  /** Shows an entry's card. */
  readonly onOpen: (entry: string) => void;
}

/** Every entry that the story names, or every mark, each with a way to its place on the page. */
export function StoryList({ listing, ...rest }: StoryListProps): JSX.Element {
  return (
    <ArrowKeys class="story-list" stops=".story-go">
      {listing.order === 'category' ? (
        listing.groups.map(({ category, entries }) => (
          <section key={category} aria-labelledby={`story-${category}`}>
            <h2 class="story-category" id={`story-${category}`}>
              <CategoryChip category={category} />
              <span class="story-count">{counted('toolbar.entries', entries.length)}</span>
            </h2>
            <ul class="story-rows">
              {entries.map((entry) => (
                <StoryEntryRow key={entry.id} entry={entry} {...rest} />
              ))}
            </ul>
          </section>
        ))
      ) : (
        <ol class="story-rows">
          {listing.marks.map(({ mark, entry }) => (
            <StoryMarkRow key={mark.mark} mark={mark} entry={entry} {...rest} />
          ))}
        </ol>
      )}
    </ArrowKeys>
  );
}
