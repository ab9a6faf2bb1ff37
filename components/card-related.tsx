import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { RelatedEntries } from '../glossary/card.ts';
import { CategorySwatch } from './category-swatch.tsx';
import { relationInWords } from './relation-in-words.ts';

/** Other entries, by how they relate to this one. Choosing one opens its card in this one's place. */
export function CardRelated(props: {
  readonly related: readonly RelatedEntries[];
  readonly onOpenEntry: (entry: string) => void;
}): JSX.Element {
  return (
    <section class="card-section">
      <h3 class="card-heading">{i18n.t('card.related')}</h3>
      <dl class="related">
        {props.related.map(({ kind, entries }) => (
          <div key={kind} class="related-kind">
            <dt>{relationInWords(kind)}</dt>
            {entries.map((entry) => (
              <dd key={entry.id}>
                <button
                  type="button"
                  class="button related-entry"
                  lang="en"
                  onClick={() => props.onOpenEntry(entry.id)}
                >
                  <CategorySwatch category={entry.category} />
                  {entry.term}
                </button>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
