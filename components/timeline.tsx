import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { CategoryId } from '../glossary/categories.ts';
import { CategorySwatch } from './category-swatch.tsx';
import { readableDate } from './readable-date.ts';

/** Something that happened, and the entry it is from where that is not the one in view. */
export interface TimelineEvent {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  readonly event: string;
  readonly from?: { readonly id: string; readonly term: string; readonly category: CategoryId };
}

/** Events in order, those of the entry itself set off from those of entries related to it. */
export function Timeline({ events }: { events: readonly TimelineEvent[] }): JSX.Element {
  return (
    <section class="card-section">
      <h3 class="card-heading">{i18n.t('glossary.timeline')}</h3>
      <ol class="timeline">
        {events.map(({ date, event, from }) => (
          <li key={date + event} class={from ? 'timeline-event' : 'timeline-event timeline-own'}>
            <time dateTime={date}>{readableDate(date)}</time>
            <span lang="en">
              {event}
              {from && (
                <>
                  {' '}
                  <a class="link-quiet timeline-from" href={`#entry/${from.id}`}>
                    <CategorySwatch category={from.category} /> {from.term}
                  </a>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
