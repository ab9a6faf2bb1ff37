import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { CategoryId } from '../glossary/categories.ts';
import { CategorySwatch } from './category-swatch.tsx';
import { readableDate } from './readable-date.ts';

/** What an entry and those related to it tell of a date. */
export interface TimelineDate {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  readonly events: readonly {
    readonly event: string;
    /** Whether the entry itself tells it. */
    readonly own: boolean;
    /** The other entries that tell it in the same words. */
    readonly from: readonly { readonly id: string; readonly term: string; readonly category: CategoryId }[];
  }[];
}

/** Dates in order, those of the entry itself set off from those of entries related to it alone. */
export function Timeline({ dates }: { dates: readonly TimelineDate[] }): JSX.Element {
  return (
    <section class="card-section">
      <h3 class="card-heading">{i18n.t('glossary.timeline')}</h3>
      <ol class="timeline">
        {dates.map(({ date, events }) => (
          <li
            key={date}
            class={events.some(({ own }) => own) ? 'timeline-date timeline-own' : 'timeline-date'}
          >
            <time dateTime={date}>{readableDate(date)}</time>
            <div lang="en">
              {events.map(({ event, own, from }) => (
                <p key={event} class={own ? 'timeline-event timeline-own' : 'timeline-event'}>
                  {event}
                  {from.map(({ id, term, category }) => (
                    <>
                      {' '}
                      <a key={id} class="link-quiet timeline-from" href={`#entry/${id}`}>
                        <CategorySwatch category={category} /> {term}
                      </a>
                    </>
                  ))}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
