import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { StoryListing } from './story-mark.ts';
import type { StoryViewDeeds } from './story-view.tsx';

/** Searches and orders the list of a story. */
export function StoryTools(
  props: { readonly order: StoryListing['order']; readonly query: string } & Pick<
    StoryViewDeeds,
    'onOrder' | 'onSearch'
  >,
): JSX.Element {
  return (
    <search class="story-tools">
      <input
        type="search"
        id="story-query"
        class="text-input"
        aria-label={i18n.t('story.search')}
        placeholder={i18n.t('story.searchHint')}
        value={props.query}
        onInput={({ currentTarget }) => props.onSearch(currentTarget.value)}
      />
      <select
        class="select"
        aria-label={i18n.t('story.order')}
        value={props.order}
        onChange={({ currentTarget: { value } }) => props.onOrder(value as StoryListing['order'])}
      >
        <option value="category">{i18n.t('story.byCategory')}</option>
        <option value="reading">{i18n.t('story.inOrder')}</option>
      </select>
    </search>
  );
}
