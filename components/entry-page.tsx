import type { JSX, Ref } from 'preact';
import { i18n } from '#i18n';
import type { Card as CardData } from '../glossary/card.ts';
import { Card } from './card.tsx';
import { Timeline, type TimelineDate } from './timeline.tsx';

/** All that the glossary has on an entry. */
export interface EntryPageProps {
  readonly card: CardData;
  /** Its own dates and those of related entries, in order. */
  readonly dates: readonly TimelineDate[];
  /** Its written forms by the name of their language, the page's own first. */
  readonly forms: readonly {
    readonly language: string;
    readonly code: string;
    readonly forms: readonly string[];
  }[];
  readonly onOpenEntry: (entry: string) => void;
  readonly onPrint: () => void;
  /** Gets the element that has the focus when the entry opens. */
  readonly heading?: Ref<HTMLElement>;
}

/** The id of the heading of the entry in view. */
const titleId = 'entry-title';

/** An entry's page: its card, its time, and how it is written. */
export function EntryPage(props: EntryPageProps): JSX.Element {
  const { card, dates, forms } = props;
  const [own, ...others] = forms;
  return (
    <article class="panel entry" aria-labelledby={titleId} tabIndex={-1} ref={props.heading ?? null}>
      {/* The dates stand in the timeline below, among those of related entries. */}
      <Card card={{ ...card, dates: [] }} titleId={titleId} onOpenEntry={props.onOpenEntry} />
      <div class="entry-more">
        {dates.length > 0 && <Timeline dates={dates} />}
        {own && (
          <section class="card-section">
            <h3 class="card-heading">{i18n.t('glossary.forms')}</h3>
            <p class="forms-own" lang={own.code}>
              {own.forms.join(' · ')}
            </p>
            {others.length > 0 && (
              <details class="forms-others">
                <summary>{i18n.t('glossary.otherLanguages')}</summary>
                <dl class="forms">
                  {others.map(({ language, code, forms }) => (
                    <div key={code}>
                      <dt>{language}</dt>
                      <dd lang={code}>{forms.join(' · ')}</dd>
                    </div>
                  ))}
                </dl>
              </details>
            )}
          </section>
        )}
        <p class="entry-tools">
          <button type="button" class="button" onClick={props.onPrint}>
            {i18n.t('glossary.print')}
          </button>
        </p>
      </div>
    </article>
  );
}
