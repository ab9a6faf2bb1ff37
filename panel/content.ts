import type { StoryMapLayout } from '../components/story-map.tsx';
import type { StoryListing } from '../components/story-mark.ts';
import type { StoryNamesState } from '../components/story-names.tsx';
import type { StoryContent, StoryViewName } from '../components/story-view.tsx';
import type { ToldMark } from '../messaging/story.ts';
import { entriesOf, groupsOf, listingOf } from './listing.ts';
import type { NamesKnown } from './name-search.ts';
import { type Knowledge, type MapRoom, mapOf, timelineOf } from './pictures.ts';
import type { StorySearch } from './story-search.ts';

/** What the reader chose in the panel. */
export interface Chosen {
  readonly view: StoryViewName;
  readonly order: StoryListing['order'];
  readonly query: string;
  /** The date chosen on the line of time. */
  readonly date: string | null;
  /** The entry chosen on the map. */
  readonly entry: string | null;
  /** The name, and which of its places counted from 1, that the reader went to last. */
  readonly name: { readonly name: string; readonly place: number } | null;
  /** Whether the map shows entries for which there is little room. */
  readonly all: boolean;
}

/** A panel in which nothing has been chosen. */
export const nothingChosen: Chosen = {
  view: 'list',
  order: 'category',
  query: '',
  date: null,
  entry: null,
  name: null,
  all: false,
};

/** Entries on a map of the narrowest panel, until the reader asks for all. */
const fewest = 16;
const narrowest = 300;

/** Makes what the views show. Of maps it keeps the last: laying one out takes longer than a scroll may wait. */
export class Contents {
  readonly #knowledge: Knowledge;
  readonly #measure: MapRoom['measure'];
  readonly #search: StorySearch;
  #map: { readonly key: string; readonly map: StoryMapLayout } | undefined;

  constructor(knowledge: Knowledge, { measure, search }: Pick<MapRoom, 'measure'> & { search: StorySearch }) {
    this.#knowledge = knowledge;
    this.#measure = measure;
    this.#search = search;
  }

  /** @param options.width of the view in pixels. */
  of(
    marks: readonly ToldMark[],
    { chosen, width, names }: { chosen: Chosen; width: number; names: NamesKnown },
  ): StoryContent {
    const { view, order, query } = chosen;
    const entries = entriesOf(marks, this.#knowledge.cards);
    switch (view) {
      case 'list':
        return {
          view,
          query,
          listing: listingOf(marks, { entries: this.#search.among(entries, query), order }),
        };
      case 'where':
        return { view, groups: groupsOf(entries) };
      case 'when':
        return {
          view,
          timeline: timelineOf(entries, { cards: this.#knowledge.cards, width }),
          chosen: chosen.date,
        };
      case 'names':
        return { view, names: namesShown(names), at: chosen.name };
      case 'map': {
        const most = chosen.all ? entries.length : Math.round((fewest * width) / narrowest);
        const key = JSON.stringify([width, most, marks.map(({ mark }) => mark)]);
        if (this.#map?.key !== key) {
          const room = { width, most, measure: this.#measure };
          this.#map = { key, map: mapOf(entries, { ...this.#knowledge, ...room }) };
        }
        return { view, map: this.#map.map, chosen: chosen.entry };
      }
    }
  }
}

function namesShown(known: NamesKnown): StoryNamesState {
  if (known.kind === 'unasked') return { kind: 'reading' };
  if (known.kind !== 'searching' && known.kind !== 'found') return known;
  const names = known.names.map(({ name, kind, places }) => ({ name, kind, count: places.length }));
  return { ...known, names };
}
