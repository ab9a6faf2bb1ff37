import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CategoryId } from '../glossary/categories.ts';
import { ArrowKeys } from './arrow-keys.tsx';
import { CategorySwatch } from './category-swatch.tsx';
import { MarkStyles } from './mark-styles.ts';
import { readableDate } from './readable-date.ts';
import type { StoryEntry } from './story-mark.ts';

/** All that the story’s entries tell of a date. */
export interface StoryDate {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  /** What is told in the same words stands once, with all entries that tell it. */
  readonly events: readonly { readonly event: string; readonly entries: readonly StoryEntry[] }[];
}

/** The dates of a story, laid out. */
export interface StoryTimeline {
  /** Oldest first; `x` from 0 to 1, `row` from 0 upwards. */
  readonly dots: readonly { readonly dated: StoryDate; readonly x: number; readonly row: number }[];
  readonly rows: number;
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
}

/** The dated entries of the story, on a line of time and in words. */
export function StoryWhen(props: {
  readonly timeline: StoryTimeline;
  /** The date that was chosen last. */
  readonly chosen: string | null;
  readonly onChoose: (date: string) => void;
  /** Goes to an entry's next place on the page. */
  readonly onGoTo: (entry: StoryEntry) => void;
}): JSX.Element {
  const { timeline, chosen, onChoose, onGoTo } = props;
  if (timeline.dots.length === 0) return <p class="story-none">{i18n.t('story.noDates')}</p>;
  return (
    <>
      <p class="story-hint">{i18n.t('story.whenHint')}</p>
      <div class="when-picture">
        <Line timeline={timeline} chosen={chosen} onChoose={onChoose} />
      </div>
      <ol class="when-dates" style={{ '--rows': String(timeline.rows) }}>
        {timeline.dots.map(({ dated: { date, events } }) => (
          <li
            key={date}
            class={date === chosen ? 'when-date when-date-chosen' : 'when-date'}
            data-date={date}
          >
            <time dateTime={date}>{readableDate(date)}</time>
            {events.map(({ event, entries }) => (
              <p key={event} class="when-event">
                <span lang="en">{event}</span>
                {entries.map((entry) => (
                  <button
                    key={entry.id}
                    type="button"
                    class="entry-link"
                    lang="en"
                    onClick={() => onGoTo(entry)}
                  >
                    <CategorySwatch category={entry.category} />
                    {entry.term}
                  </button>
                ))}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

function Line(props: {
  timeline: StoryTimeline;
  chosen: string | null;
  onChoose: (date: string) => void;
}): JSX.Element {
  const { dots, rows, ticks } = props.timeline;
  const styles = useContext(MarkStyles);
  return (
    <ArrowKeys
      stops=".when-dot"
      way="across"
      class="when-line"
      label={i18n.t('story.timeline')}
      style={{ '--rows': String(rows) }}
    >
      {ticks.map(({ year, x }) => (
        <span key={year} class="when-tick" style={{ insetInlineStart: `${x * 100}%` }} aria-hidden="true">
          {/* No thousands' separator: a year. */}
          {String(year)}
        </span>
      ))}
      {dots.map(({ dated, x, row }) => {
        const name = inWords(dated);
        const [category, ...others] = categoriesOf(dated);
        return (
          <button
            key={dated.date}
            type="button"
            class="when-dot"
            aria-label={name}
            title={name}
            aria-pressed={dated.date === props.chosen}
            style={{
              insetInlineStart: `${x * 100}%`,
              '--row': String(row),
              // A date of several categories has the colour of none.
              ...(category && others.length === 0 ? { color: styles[category].colour } : {}),
            }}
            onClick={() => props.onChoose(dated.date)}
          />
        );
      })}
    </ArrowKeys>
  );
}

function inWords({ date, events }: StoryDate): string {
  const told = events.map(({ event, entries }) => `${event} (${entries.map(({ term }) => term).join(', ')})`);
  return `${readableDate(date)}: ${told.join(' ')}`;
}

function categoriesOf({ events }: StoryDate): Set<CategoryId> {
  return new Set(events.flatMap(({ entries }) => entries.map(({ category }) => category)));
}
