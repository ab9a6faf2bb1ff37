import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import type { Card as CardData } from '../glossary/card.ts';
import { CardClaims } from './card-claims.tsx';
import { CardNotes } from './card-notes.tsx';
import { CardRelated } from './card-related.tsx';
import { CategoryChip } from './category-chip.tsx';

/** A card, and what its buttons do. */
export interface CardProps {
  readonly card: CardData;
  /** The id its term carries, which labels what the card stands in. */
  readonly titleId: string;
  /** A related entry was chosen, by id. */
  readonly onOpenEntry: (entry: string) => void;
  /** Why the words were marked, where there is something to say. */
  readonly why?: ComponentChildren;
}

/**
 * What the glossary knows of an entry: definition first, then the documents, then everything else.
 *
 * The glossary is in English, whatever the language of the words around it.
 */
export function Card({ card, titleId, onOpenEntry, why }: CardProps): JSX.Element {
  return (
    <article class="card">
      <CategoryChip category={card.category} />
      <h2 class="card-term" id={titleId} lang="en">
        {card.term}
      </h2>
      <p class="card-definition" lang="en">
        {card.definition}
      </p>
      {card.claims.length > 0 && <CardClaims claims={card.claims} />}
      {card.related.length > 0 && <CardRelated related={card.related} onOpenEntry={onOpenEntry} />}
      <CardNotes card={card} />
      {why && <p class="card-why">{why}</p>}
    </article>
  );
}

/** What stands in a card's place: there is none, or it is not there yet. */
export function CardMessage(props: {
  readonly titleId: string;
  readonly kind: 'loading' | 'missing' | 'failed';
  readonly onRetry: () => void;
}): JSX.Element {
  if (props.kind === 'loading') {
    return (
      <p class="card card-loading" id={props.titleId}>
        {i18n.t('card.loading')}
      </p>
    );
  }
  return (
    <div class="card">
      <h2 class="card-term" id={props.titleId}>
        {i18n.t(`card.${props.kind}Title`)}
      </h2>
      <p class="card-definition">{i18n.t(`card.${props.kind}`)}</p>
      {props.kind === 'failed' && (
        <button type="button" class="button" onClick={props.onRetry}>
          {i18n.t('card.retry')}
        </button>
      )}
    </div>
  );
}
