import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Card } from '../glossary/card.ts';
import { readableDate } from './readable-date.ts';

/** Dates, other senses of the words, and what of the definition the documents do not have. */
export function CardNotes({ card }: { card: Card }): JSX.Element {
  return (
    <>
      {card.dates.length > 0 && (
        <section class="card-section">
          <h3 class="card-heading">{i18n.t('card.dates')}</h3>
          <ul class="dates">
            {card.dates.map(({ date, event }) => (
              <li key={date + event}>
                <time dateTime={date}>{readableDate(date)}</time> <span lang="en">{event}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {card.otherSenses.length > 0 && (
        <section class="card-section">
          <h3 class="card-heading">{i18n.t('card.otherSenses')}</h3>
          <ul class="senses" lang="en">
            {card.otherSenses.map((sense) => (
              <li key={sense}>{sense}</li>
            ))}
          </ul>
        </section>
      )}
      {card.background && (
        <p class="card-background">
          <strong>{i18n.t('card.background')}</strong> <span lang="en">{card.background}</span>
        </p>
      )}
    </>
  );
}
