import type { JSX, Ref } from 'preact';
import { i18n } from '#i18n';
import type { Card as CardData } from '../glossary/card.ts';
import { marksInWords } from './marks-in-words.ts';
import { StoryCard } from './story-card.tsx';
import { type NoStory, StoryClosed } from './story-closed.tsx';
import { StoryList } from './story-list.tsx';
import type { StoryHere, StoryListing, StoryMark } from './story-mark.ts';

/** A page's story, as far as it is known. */
export interface OpenStory {
  readonly kind: 'open';
  /** How much of the glossary the page names. */
  readonly marks: number;
  readonly entries: number;
  readonly listing: StoryListing;
  readonly query: string;
  readonly here: StoryHere;
}

/** What the side panel shows. */
export interface StoryProps {
  readonly page: OpenStory | NoStory;
  /** The cards the reader went through, the one in view last; empty while the list is in view. */
  readonly cards: readonly CardData[];
  /** The places of the last card's entry in the story. */
  readonly places: readonly StoryMark[];
  /** Said once to screen readers: what came of the last press. */
  readonly said: string;
  /** Why the last choice was not kept, in the browser's words. */
  readonly problem: string | null;
  readonly onOrder: (order: StoryListing['order']) => void;
  readonly onSearch: (query: string) => void;
  readonly onGo: (mark: StoryMark) => void;
  /** Shows an entry's card, over the one in view. */
  readonly onOpen: (entry: string) => void;
  /** Goes back to the card at a depth counted from 1; 0 for the list. */
  readonly onBack: (depth: number) => void;
  readonly onAllow: () => void;
  readonly onReload: () => void;
  readonly onSwitchOn: () => void;
  /** Gets the element that scrolls. */
  readonly scroller?: Ref<HTMLElement>;
}

const nowhere: StoryHere = { inView: new Set(), current: null, from: 0, to: 1 };

/** “In this story”: what the glossary has on the page beside it. */
export function Story(props: StoryProps): JSX.Element {
  const { page, cards, problem } = props;
  return (
    <main class="story">
      <header class="story-head">
        <h1>{i18n.t('story.title')}</h1>
        <p class="story-summary" role="status">
          {page.kind === 'open' && summary(page)}
        </p>
      </header>
      {/* Always there: a live region that comes with its words is not read by every screen reader. */}
      <div role="alert">
        {problem !== null && (
          <p class="notice notice-alarm">{i18n.t('pages.notKept', { reason: problem })}</p>
        )}
      </div>
      <p class="visually-hidden" role="status">
        {props.said}
      </p>
      <Content {...props} />
      {cards.length > 0 && (
        <StoryCard
          cards={cards}
          onOpen={props.onOpen}
          onBack={props.onBack}
          marks={props.places}
          here={page.kind === 'open' ? page.here : nowhere}
          onGo={props.onGo}
        />
      )}
    </main>
  );
}

function Content(props: StoryProps): JSX.Element {
  const { page } = props;
  if (page.kind !== 'open') return <StoryClosed {...props} page={page} />;
  const { listing, query, here } = page;
  if (page.marks === 0) return <p class="story-none">{i18n.t('story.none')}</p>;
  return (
    <div class="story-content" hidden={props.cards.length > 0}>
      <search class="story-tools">
        <input
          type="search"
          id="story-query"
          class="text-input"
          aria-label={i18n.t('story.search')}
          placeholder={i18n.t('story.searchHint')}
          value={query}
          onInput={({ currentTarget }) => props.onSearch(currentTarget.value)}
        />
        <select
          class="select"
          aria-label={i18n.t('story.order')}
          value={listing.order}
          onChange={({ currentTarget: { value } }) => props.onOrder(value as StoryListing['order'])}
        >
          <option value="category">{i18n.t('story.byCategory')}</option>
          <option value="reading">{i18n.t('story.inOrder')}</option>
        </select>
      </search>
      <section
        class="story-scroll"
        aria-label={i18n.t('story.list')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys can scroll only what can have focus
        tabIndex={0}
        ref={props.scroller ?? null}
      >
        {isEmpty(listing) ? (
          <p class="story-none">{i18n.t('story.nothing', { query })}</p>
        ) : (
          <StoryList listing={listing} here={here} onGo={props.onGo} onOpen={props.onOpen} />
        )}
      </section>
    </div>
  );
}

function isEmpty(listing: StoryListing): boolean {
  return (listing.order === 'category' ? listing.groups : listing.marks).length === 0;
}

function summary({ marks, entries }: OpenStory): string {
  if (marks === 0) return marksInWords(0);
  return i18n.t('toolbar.marksOfEntries', {
    marks: marksInWords(marks),
    entries: i18n.t('toolbar.entries', entries, [entries.toLocaleString()]),
  });
}
