import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { CategoryId, GroupId } from '../glossary/categories.ts';

/** What the list of entries is narrowed down to. */
export interface GlossaryFilter {
  readonly query: string;
  readonly category: CategoryId | null;
  /** A document by the number that its passages begin with. */
  readonly document: string | null;
}

/** What there is to narrow down by. */
export interface GlossaryFilterProps {
  readonly filter: GlossaryFilter;
  readonly groups: readonly { readonly id: GroupId; readonly categories: readonly CategoryId[] }[];
  readonly documents: readonly { readonly id: string; readonly title: string }[];
  readonly onFilter: (filter: GlossaryFilter) => void;
  /** The way out of the search field into what was found. */
  readonly onDown: () => void;
}

/** The search field and the filters. */
export function GlossaryFilterForm(props: GlossaryFilterProps): JSX.Element {
  const { filter, groups, documents, onFilter, onDown } = props;
  return (
    <search class="glossary-filter">
      <label class="visually-hidden" for="glossary-query">
        {i18n.t('glossary.search')}
      </label>
      <input
        id="glossary-query"
        type="search"
        class="text-input glossary-query"
        placeholder={i18n.t('glossary.searchHint')}
        value={filter.query}
        autoComplete="off"
        spellcheck={false}
        aria-controls="glossary-results"
        onInput={({ currentTarget }) => onFilter({ ...filter, query: currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          onDown();
        }}
      />
      <select
        class="select"
        aria-label={i18n.t('glossary.category')}
        value={filter.category ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, category: (value || null) as CategoryId | null })
        }
      >
        <option value="">{i18n.t('glossary.allCategories')}</option>
        {groups.map((group) => (
          <optgroup key={group.id} label={i18n.t(`group.${group.id}`)}>
            {group.categories.map((id) => (
              <option key={id} value={id}>
                {i18n.t(`category.${id}`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <select
        class="select"
        aria-label={i18n.t('glossary.document')}
        value={filter.document ?? ''}
        onChange={({ currentTarget: { value } }) => onFilter({ ...filter, document: value || null })}
      >
        <option value="">{i18n.t('glossary.allDocuments')}</option>
        {documents.map(({ id, title }) => (
          <option key={id} value={id} lang="en">
            {title}
          </option>
        ))}
      </select>
    </search>
  );
}
