import type { JSX, Ref } from 'preact';
import { i18n } from '#i18n';
import { EnglishNote } from './english-note.tsx';
import { EntryPage, type EntryPageProps } from './entry-page.tsx';
import { GlossaryFilterForm, type GlossaryFilterProps } from './glossary-filter.tsx';
import { type GlossaryResult, GlossaryResults } from './glossary-results.tsx';
import { counted } from './numbers.ts';
import { PageFrame } from './page-frame.tsx';

/** What the glossary browser shows. */
export interface GlossaryBrowserProps {
  readonly filter: GlossaryFilterProps;
  readonly results: readonly GlossaryResult[];
  /** The entry in view; `missing` where its address names none. */
  readonly entry: EntryPageProps | 'missing' | null;
  readonly problem: string | null;
  readonly onClear: () => void;
  /** The way to the list where there is no room for both. */
  readonly listAddress: string;
  /** Gets the element that holds search and results. */
  readonly list?: Ref<HTMLElement>;
}

/** Every entry in a list that can be searched, and the page of one of them beside it. */
export function GlossaryBrowser(props: GlossaryBrowserProps): JSX.Element {
  const { filter, results, entry, onClear } = props;
  const toSearch = () => document.getElementById('glossary-query')?.focus();
  return (
    <PageFrame here="glossary" title={i18n.t('glossary.title')} problem={props.problem}>
      <EnglishNote />
      <div class={entry ? 'glossary glossary-reading' : 'glossary'}>
        <section class="panel glossary-list" aria-label={i18n.t('glossary.list')} ref={props.list ?? null}>
          <GlossaryFilterForm {...filter} />
          <p class="glossary-count" role="status">
            {results.length === 0 ? i18n.t('glossary.noEntries') : counted('toolbar.entries', results.length)}
          </p>
          <GlossaryResults
            results={results}
            open={typeof entry === 'object' && entry ? entry.card.id : null}
            onUp={toSearch}
            onClear={onClear}
          />
        </section>
        <div class="glossary-entry">
          {entry && (
            <a class="link glossary-back" href={props.listAddress}>
              {i18n.t('glossary.back')}
            </a>
          )}
          <Entry entry={entry} />
        </div>
      </div>
    </PageFrame>
  );
}

function Entry({ entry }: Pick<GlossaryBrowserProps, 'entry'>): JSX.Element {
  if (entry === 'missing') {
    return (
      <div class="notice">
        <p>
          <strong>{i18n.t('glossary.missingTitle')}</strong> {i18n.t('glossary.missing')}
        </p>
      </div>
    );
  }
  if (!entry) return <p class="glossary-choose">{i18n.t('glossary.choose')}</p>;
  return <EntryPage key={entry.card.id} {...entry} />;
}
