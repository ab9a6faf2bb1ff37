import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { CategoryChip } from './category-chip.tsx';
import { CategorySwatch } from './category-swatch.tsx';
import { Icon } from './icons.tsx';
import { counted } from './numbers.ts';
import { relationInWords } from './relation-in-words.ts';
import type { MapPlace, Neighbour, StoryMapProps } from './story-map.tsx';

/** What belongs with the entry that was chosen on the map, and how. */
export function StoryNeighbours(
  props: { readonly place: MapPlace } & Pick<StoryMapProps, 'onChoose' | 'onGoTo' | 'onOpen'>,
): JSX.Element {
  const { entry, neighbours } = props.place;
  return (
    <section class="neighbours" aria-labelledby="neighbours-of">
      <div class="neighbours-head">
        <CategoryChip category={entry.category} />
        <button
          type="button"
          class="icon-button"
          aria-label={i18n.t('card.close')}
          onClick={() => props.onChoose(null)}
        >
          <Icon name="close" />
        </button>
      </div>
      <h2 class="neighbours-of" id="neighbours-of" lang="en">
        {entry.term}
      </h2>
      <p class="neighbours-ways">
        <button type="button" class="button" onClick={() => props.onGoTo(entry)}>
          {i18n.t('story.goThere')}
        </button>
        <button type="button" class="button" onClick={() => props.onOpen(entry.id)}>
          {i18n.t('story.card')}
        </button>
      </p>
      <ul class="neighbours-list">
        {neighbours.map((neighbour) => (
          <li key={neighbour.entry.id}>
            <button
              type="button"
              class="entry-link"
              lang="en"
              onClick={() => props.onChoose(neighbour.entry.id)}
            >
              <CategorySwatch category={neighbour.entry.category} />
              {neighbour.entry.term}
            </button>
            <span class="neighbours-how">{howInWords(neighbour)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function howInWords({ kinds, passages }: Neighbour): string {
  const together = passages > 0 ? [counted('story.together', passages)] : [];
  return [...kinds.map(relationInWords), ...together].join(' · ');
}
