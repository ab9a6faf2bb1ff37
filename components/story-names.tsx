import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { ArrowKeys } from './arrow-keys.tsx';
import { counted } from './numbers.ts';
import { TimesHere } from './times-here.tsx';

/** What a name is of; `name` where nothing tells. */
export type NameKind = 'person' | 'place' | 'organisation' | 'name';

/** A name that the glossary lacks. */
export interface StoryName {
  readonly name: string;
  readonly kind: NameKind;
  /** How often the story has it. */
  readonly count: number;
}

/** The other names of a story, as far as they are known. */
export type StoryNamesState =
  | { readonly kind: 'reading' }
  /** `done` from 0 to 1. */
  | { readonly kind: 'searching'; readonly done: number; readonly names: readonly StoryName[] }
  | { readonly kind: 'found'; readonly names: readonly StoryName[] }
  | { readonly kind: 'not-english' }
  | { readonly kind: 'failed' };

const kinds: readonly NameKind[] = ['person', 'place', 'organisation', 'name'];

/** People, places and organisations that the glossary lacks, each with a way to its places. */
export function StoryNames(props: {
  readonly state: StoryNamesState;
  /** The place that the reader went to last: the name, and which of its places, counted from 1. */
  readonly at: { readonly name: string; readonly place: number } | null;
  /** Goes to a name's first place, and from one of its places to the next. */
  readonly onGo: (name: string) => void;
  readonly onAgain: () => void;
}): JSX.Element {
  const { state, at, onGo, onAgain } = props;
  const names = state.kind === 'searching' || state.kind === 'found' ? state.names : [];
  return (
    <>
      <p class="story-hint">{i18n.t('story.namesHint')}</p>
      <div class="names-state">
        <span role="status">{inWords(state)}</span>
        {state.kind === 'searching' && (
          <progress
            class="names-progress"
            value={state.done}
            max={1}
            aria-label={i18n.t('story.searching')}
          />
        )}
        {(state.kind === 'found' || state.kind === 'failed') && (
          <button type="button" class="button names-again" onClick={onAgain}>
            {i18n.t('story.again')}
          </button>
        )}
      </div>
      <ArrowKeys stops=".story-go">
        {kinds.map((kind) => {
          const own = names.filter((name) => name.kind === kind);
          return (
            own.length > 0 && (
              <section key={kind} aria-labelledby={`names-${kind}`}>
                <h2 class="story-category names-kind" id={`names-${kind}`}>
                  {i18n.t(`story.names.${kind}`)}
                </h2>
                <ul class="story-rows">
                  {own.map((name) => (
                    <Row key={name.name} name={name} at={at} onGo={onGo} />
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </ArrowKeys>
    </>
  );
}

function Row(props: {
  name: StoryName;
  at: { readonly name: string; readonly place: number } | null;
  onGo: (name: string) => void;
}): JSX.Element {
  const { name, count } = props.name;
  const place = props.at?.name === name ? props.at.place : 0;
  return (
    <li class={place > 0 ? 'story-row story-row-current' : 'story-row'}>
      <button
        type="button"
        class="story-go names-go"
        aria-current={place > 0 ? 'location' : undefined}
        onClick={() => props.onGo(name)}
      >
        <span class="story-term" lang="en">
          {name}
        </span>
        <TimesHere at={place} of={count} inWords={counted('story.times', count)} />
      </button>
    </li>
  );
}

function inWords(state: StoryNamesState): string {
  switch (state.kind) {
    case 'reading':
    case 'searching':
      return i18n.t('story.searching');
    case 'not-english':
      return i18n.t('story.notEnglish');
    case 'failed':
      return i18n.t('story.searchFailed');
    case 'found':
      return state.names.length === 0
        ? i18n.t('story.noNames')
        : counted('story.namesFound', state.names.length);
  }
}
