import type { JSX, Ref } from 'preact';
import { i18n } from '#i18n';
import type { Card as CardData } from '../glossary/card.ts';
import { marksOfEntriesInWords } from './marks-in-words.ts';
import { StoryCard } from './story-card.tsx';
import { type NoStory, StoryClosed } from './story-closed.tsx';
import type { StoryHere, StoryMark } from './story-mark.ts';
import { StoryTools } from './story-tools.tsx';
import {
  type StoryContent,
  StoryView,
  type StoryViewDeeds,
  type StoryViewName,
  storyViews,
} from './story-view.tsx';
import { Tabs } from './tabs.tsx';

/** A page's story, as far as it is known. */
export interface OpenStory {
  readonly kind: 'open';
  /** How much of the glossary the page names. */
  readonly marks: number;
  readonly entries: number;
  readonly here: StoryHere;
  /** The view that is chosen. */
  readonly content: StoryContent;
}

/** What the side panel shows. */
export interface StoryProps extends StoryViewDeeds {
  readonly page: OpenStory | NoStory;
  /** The cards the reader went through, the one in view last; empty while a view is. */
  readonly cards: readonly CardData[];
  /** The places of the last card's entry in the story. */
  readonly places: readonly StoryMark[];
  /** Said once to screen readers: what came of the last press. */
  readonly said: string;
  /** Why the last choice was not kept, in the browser's words. */
  readonly problem: string | null;
  readonly onView: (view: StoryViewName) => void;
  /** Goes back to the card at a depth counted from 1; 0 for the view. */
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
          {page.kind === 'open' && marksOfEntriesInWords(page)}
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
      {page.kind === 'open' ? <Views {...props} page={page} /> : <StoryClosed {...props} page={page} />}
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

function Views(props: StoryProps & { readonly page: OpenStory }): JSX.Element {
  const { page, scroller = null } = props;
  const { content } = page;
  return (
    <div class="story-content" hidden={props.cards.length > 0}>
      <Tabs
        label={i18n.t('story.views')}
        views={storyViews.map((id) => ({ id, name: i18n.t(`story.view.${id}`) }))}
        chosen={content.view}
        onChoose={props.onView}
      >
        {content.view === 'list' && page.marks > 0 && (
          <StoryTools
            order={content.listing.order}
            query={content.query}
            onOrder={props.onOrder}
            onSearch={props.onSearch}
          />
        )}
        {/* One a view, so that each begins at its top. */}
        <div
          key={content.view}
          class={`story-scroll story-${content.view}`}
          ref={scroller as Ref<HTMLDivElement>}
        >
          {page.marks === 0 && content.view !== 'names' ? (
            <p class="story-none">{i18n.t('story.none')}</p>
          ) : (
            <StoryView {...props} content={content} here={page.here} />
          )}
        </div>
      </Tabs>
    </div>
  );
}
