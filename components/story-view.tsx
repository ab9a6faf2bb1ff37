import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { StoryList } from './story-list.tsx';
import { StoryMap, type StoryMapLayout } from './story-map.tsx';
import type { StoryEntry, StoryGroup, StoryHere, StoryListing, StoryMark } from './story-mark.ts';
import { StoryNames, type StoryNamesState } from './story-names.tsx';
import { type StoryTimeline, StoryWhen } from './story-when.tsx';
import { StoryWhere } from './story-where.tsx';

/** The ways to look at a story, in the order of their tabs. */
export const storyViews = ['list', 'where', 'when', 'map', 'names'] as const;

/** The name of a way to look at a story. */
export type StoryViewName = (typeof storyViews)[number];

/** What a view shows. */
export type StoryContent =
  | { readonly view: 'list'; readonly listing: StoryListing; readonly query: string }
  | { readonly view: 'where'; readonly groups: readonly StoryGroup[] }
  | { readonly view: 'when'; readonly timeline: StoryTimeline; readonly chosen: string | null }
  | { readonly view: 'map'; readonly map: StoryMapLayout; readonly chosen: string | null }
  | {
      readonly view: 'names';
      readonly names: StoryNamesState;
      readonly at: { readonly name: string; readonly place: number } | null;
    };

/** What the views do. */
export interface StoryViewDeeds {
  readonly onOrder: (order: StoryListing['order']) => void;
  readonly onSearch: (query: string) => void;
  /** Goes to a mark on the page and points it out. */
  readonly onGo: (mark: StoryMark) => void;
  /** Goes to an entry's next place on the page. */
  readonly onGoTo: (entry: StoryEntry) => void;
  /** Shows an entry's card, over the one in view. */
  readonly onOpen: (entry: string) => void;
  /** Chooses a date on the timeline. */
  readonly onDate: (date: string) => void;
  /** Chooses an entry on the map, or none. */
  readonly onNeighbours: (entry: string | null) => void;
  /** Goes to a name's first place on the page, and from one of its places to the next. */
  readonly onName: (name: string) => void;
  /** Searches the page for names anew. */
  readonly onSearchNames: () => void;
  /** Shows entries on the map for which there is little room. */
  readonly onShowAll: () => void;
}

/** A story in one of its views. */
export function StoryView(
  props: { readonly content: StoryContent; readonly here: StoryHere } & StoryViewDeeds,
): JSX.Element {
  const { content } = props;
  switch (content.view) {
    case 'list':
      return isEmpty(content.listing) ? (
        <p class="story-none">{i18n.t('story.nothing', { query: content.query })}</p>
      ) : (
        <StoryList listing={content.listing} here={props.here} onGo={props.onGo} onOpen={props.onOpen} />
      );
    case 'where':
      return <StoryWhere groups={content.groups} here={props.here} onGo={props.onGo} />;
    case 'when':
      return <StoryWhen {...content} onChoose={props.onDate} onGoTo={props.onGoTo} />;
    case 'names':
      return (
        <StoryNames state={content.names} at={content.at} onGo={props.onName} onAgain={props.onSearchNames} />
      );
    case 'map':
      return (
        <StoryMap
          {...content}
          onChoose={props.onNeighbours}
          onShowAll={props.onShowAll}
          onGoTo={props.onGoTo}
          onOpen={props.onOpen}
        />
      );
  }
}

function isEmpty(listing: StoryListing): boolean {
  return (listing.order === 'category' ? listing.groups : listing.marks).length === 0;
}
