import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Relation } from '../glossary/relations.ts';
import { ArrowKeys } from './arrow-keys.tsx';
import { listInWords } from './list-in-words.ts';
import { MarkStyles } from './mark-styles.ts';
import { counted } from './numbers.ts';
import type { StoryEntry } from './story-mark.ts';
import { StoryNeighbours } from './story-neighbours.tsx';

/** Another entry of the story, and how one belongs with it. */
export interface Neighbour {
  readonly entry: StoryEntry;
  readonly kinds: readonly Relation[];
  /** How many passages of the documents name both. */
  readonly passages: number;
}

/** An entry on the map: its middle and size in pixels, and what belongs with it, closest first. */
export interface MapPlace {
  readonly entry: StoryEntry;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly neighbours: readonly Neighbour[];
}

/** How the entries of a story relate, laid out. */
export interface StoryMapLayout {
  readonly places: readonly MapPlace[];
  /** The links that are drawn, by the entries at their ends. */
  readonly lines: readonly { readonly a: string; readonly b: string; readonly strong: boolean }[];
  readonly width: number;
  readonly height: number;
  /** Linked entries that are left out for want of room. */
  readonly left: number;
}

/** What the map shows and does. */
export interface StoryMapProps {
  readonly map: StoryMapLayout;
  readonly chosen: string | null;
  readonly onChoose: (entry: string | null) => void;
  readonly onShowAll: () => void;
  readonly onGoTo: (entry: StoryEntry) => void;
  readonly onOpen: (entry: string) => void;
}

/** How the entries of the story belong together: a map to look at, and the same in words. */
export function StoryMap(props: StoryMapProps): JSX.Element {
  const { map, chosen, onShowAll } = props;
  if (map.places.length === 0) return <p class="story-none">{i18n.t('story.noLinks')}</p>;
  const place = map.places.find(({ entry }) => entry.id === chosen);
  return (
    <>
      <p class="story-hint">{i18n.t('story.mapHint')}</p>
      <Picture {...props} />
      {map.left > 0 && (
        <p class="map-more">
          <button type="button" class="button" onClick={onShowAll}>
            {counted('story.mapAll', map.left)}
          </button>
        </p>
      )}
      {place && <StoryNeighbours place={place} {...props} />}
      <details class="in-words">
        <summary>{i18n.t('story.inWords')}</summary>
        <ul>
          {map.places.map(({ entry, neighbours }) => (
            <li key={entry.id}>
              {i18n.t('story.linkedWith', {
                term: entry.term,
                others: listInWords(neighbours.map(({ entry }) => entry.term)),
              })}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Picture({ map, chosen, onChoose }: StoryMapProps): JSX.Element {
  const { places, lines, width, height } = map;
  const styles = useContext(MarkStyles);
  const at = new Map(places.map((place) => [place.entry.id, place]));
  const near = new Set(at.get(chosen ?? '')?.neighbours.map(({ entry }) => entry.id));
  const isFaint = (...ids: readonly string[]) =>
    chosen !== null && !(ids.includes(chosen) && ids.every((id) => id === chosen || near.has(id)));
  return (
    <ArrowKeys
      stops=".map-name"
      class="map"
      label={i18n.t('story.map')}
      style={{ height: `${height}px`, width: `${width}px` }}
    >
      <svg class="map-lines" width={width} height={height} aria-hidden="true">
        {lines.map(({ a, b, strong }) => (
          <line
            key={`${a} ${b}`}
            class={`map-line${strong ? ' map-line-strong' : ''}${isFaint(a, b) ? ' map-faint' : ''}`}
            x1={at.get(a)?.x}
            y1={at.get(a)?.y}
            x2={at.get(b)?.x}
            y2={at.get(b)?.y}
          />
        ))}
      </svg>
      {places.map(({ entry, ...box }) => (
        <button
          key={entry.id}
          type="button"
          class={`map-name${chosen !== null && entry.id !== chosen && !near.has(entry.id) ? ' map-faint' : ''}`}
          lang="en"
          aria-pressed={entry.id === chosen}
          style={{
            left: `${box.x - box.width / 2}px`,
            top: `${box.y - box.height / 2}px`,
            width: `${box.width}px`,
            height: `${box.height}px`,
            '--line': styles[entry.category].colour,
          }}
          onClick={() => onChoose(entry.id === chosen ? null : entry.id)}
        >
          {entry.term}
        </button>
      ))}
    </ArrowKeys>
  );
}
