import type { Neighbour, StoryMapLayout } from '../components/story-map.tsx';
import type { StoryEntry } from '../components/story-mark.ts';
import type { StoryTimeline } from '../components/story-when.tsx';
import type { Card } from '../glossary/card.ts';
import { byDate } from '../pictures/by-date.ts';
import {
  type EntryLink,
  kindsBetween,
  linksAmong,
  strongestLinks,
  type Together,
} from '../pictures/links.ts';
import { layOutMap } from '../pictures/map.ts';
import { layOutTimeline } from '../pictures/timeline.ts';
import { wrap } from '../pictures/wrap.ts';

/** What is known of entries beyond the story. */
export interface Knowledge {
  readonly cards: ReadonlyMap<string, Card>;
  readonly together: Together;
}

/** Links drawn for each entry, about. */
const linesEach = 3;
/** The size of names on the map, in pixels: their lines, and what their edges add. As in story-pictures.css. */
const name = { widest: 92, line: 15, across: 18, down: 10 } as const;

/** The dates of the entries that a story names, on a line of so many pixels. */
export function timelineOf(
  entries: readonly StoryEntry[],
  { cards, width }: { cards: Knowledge['cards']; width: number },
): StoryTimeline {
  const tellings = entries.flatMap((entry) =>
    (cards.get(entry.id)?.dates ?? []).map(({ date, event }) => ({ date, event, entry })),
  );
  return layOutTimeline(byDate(tellings), { width });
}

/** The room that a map has. */
export interface MapRoom {
  readonly width: number;
  /** How many entries it is for: those with the most marks and links. */
  readonly most: number;
  /** How wide a text is in the map's letters, in pixels. */
  readonly measure: (text: string) => number;
}

/** How the entries of a story belong together, on a map. */
export function mapOf(
  entries: readonly StoryEntry[],
  { cards, together, width, most, measure }: Knowledge & MapRoom,
): StoryMapLayout {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const links = linksAmong([...byId.keys()], { cards, together });
  const linked = byWeight(entries, links);
  const shown = linked.slice(0, most);
  const ids = new Set(shown.map(({ id }) => id));
  const within = links.filter(({ a, b }) => ids.has(a) && ids.has(b));
  const drawn = strongestLinks(within, linesEach);
  const { places, height } = layOutMap(
    shown.map((entry) => sized(entry, measure)),
    { links: drawn, width },
  );
  return {
    width,
    height,
    left: linked.length - shown.length,
    lines: drawn.map(({ a, b }) => ({ a, b, strong: isNamed(a, b, cards) })),
    // In reading order, for those who go through it by keyboard or hear it.
    places: entries.flatMap((entry) => {
      const box = places.get(entry.id);
      return box ? [{ entry, ...box, neighbours: neighboursOf(entry.id, { within, byId, cards }) }] : [];
    }),
  };
}

/** The entries that are linked at all, those first that say most of the story. */
function byWeight(entries: readonly StoryEntry[], links: readonly EntryLink[]): StoryEntry[] {
  const strength = new Map<string, number>();
  for (const link of links) {
    for (const id of [link.a, link.b]) strength.set(id, (strength.get(id) ?? 0) + link.strength);
  }
  const weight = ({ id, marks }: StoryEntry) => Math.log2(1 + marks.length) * (1 + (strength.get(id) ?? 0));
  return entries.filter(({ id }) => strength.has(id)).sort((a, b) => weight(b) - weight(a));
}

function sized({ id, term }: StoryEntry, measure: MapRoom['measure']) {
  const { width, lines } = wrap(term, { widest: name.widest, measure });
  return { id, width: Math.ceil(width) + name.across, height: lines * name.line + name.down };
}

function isNamed(a: string, b: string, cards: Knowledge['cards']): boolean {
  return [...kindsBetween(a, b, cards), ...kindsBetween(b, a, cards)].some((kind) => kind !== 'related to');
}

function neighboursOf(
  id: string,
  story: {
    within: readonly EntryLink[];
    byId: ReadonlyMap<string, StoryEntry>;
    cards: Knowledge['cards'];
  },
): Neighbour[] {
  return story.within
    .filter(({ a, b }) => a === id || b === id)
    .sort((a, b) => b.strength - a.strength)
    .flatMap(({ a, b, passages }) => {
      const entry = story.byId.get(a === id ? b : a);
      return entry ? [{ entry, kinds: kindsBetween(id, entry.id, story.cards), passages }] : [];
    });
}
