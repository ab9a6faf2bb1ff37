import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { ArrowKeys } from './arrow-keys.tsx';
import { CategorySwatch } from './category-swatch.tsx';
import { MarkStyles } from './mark-styles.ts';
import { readableDate } from './readable-date.ts';
import type { StoryEntry } from './story-mark.ts';

/** A dated event of an entry that the story names. */
export interface StoryEvent {
  readonly id: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  readonly event: string;
  readonly entry: StoryEntry;
}

/** The events of a story, laid out. */
export interface StoryTimeline {
  /** Oldest first; `x` from 0 to 1, `row` from 0 upwards. */
  readonly dots: readonly { readonly event: StoryEvent; readonly x: number; readonly row: number }[];
  readonly rows: number;
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
}

/** The dated entries of the story, on a line of time and in words. */
export function StoryWhen(props: {
  readonly timeline: StoryTimeline;
  /** The event that was chosen last. */
  readonly chosen: string | null;
  readonly onChoose: (event: string) => void;
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
      <ol class="when-events" style={{ '--rows': String(timeline.rows) }}>
        {timeline.dots.map(({ event: { id, date, event, entry } }) => (
          <li key={id} class={id === chosen ? 'when-event when-event-chosen' : 'when-event'} data-event={id}>
            <time dateTime={date}>{readableDate(date)}</time>
            <span lang="en">{event}</span>
            <button type="button" class="entry-link" lang="en" onClick={() => onGoTo(entry)}>
              <CategorySwatch category={entry.category} />
              {entry.term}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function Line(props: {
  timeline: StoryTimeline;
  chosen: string | null;
  onChoose: (event: string) => void;
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
      {dots.map(({ event: { id, date, event, entry }, x, row }) => {
        const name = `${readableDate(date)}: ${event} (${entry.term})`;
        return (
          <button
            key={id}
            type="button"
            class="when-dot"
            aria-label={name}
            title={name}
            aria-pressed={id === props.chosen}
            style={{
              insetInlineStart: `${x * 100}%`,
              '--row': String(row),
              color: styles[entry.category].colour,
            }}
            onClick={() => props.onChoose(id)}
          />
        );
      })}
    </ArrowKeys>
  );
}
