import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Icon } from './icons.tsx';
import { marksInWords } from './marks-in-words.ts';
import type { StoryEntry, StoryHere, StoryMark } from './story-mark.ts';
import { TimesHere } from './times-here.tsx';

/** An entry of the list. A press goes to its first place, and from a place of its own to the next. */
export function StoryEntryRow(props: {
  readonly entry: StoryEntry;
  readonly here: StoryHere;
  readonly onGo: (mark: StoryMark) => void;
  readonly onOpen: (entry: string) => void;
}): JSX.Element {
  const { entry, here } = props;
  const { marks, term } = entry;
  const at = marks.findIndex(({ mark }) => mark === here.current);
  const next = marks[(at + 1) % marks.length];
  return (
    <li class={rowClass(marks, here)}>
      <button
        type="button"
        class="story-go"
        aria-current={at === -1 ? undefined : 'location'}
        onClick={() => next && props.onGo(next)}
      >
        <span class="story-term" lang="en">
          {term}
        </span>
        <TimesHere at={at + 1} of={marks.length} inWords={marksInWords(marks.length)} />
      </button>
      <OpenCard entry={entry} onOpen={props.onOpen} />
    </li>
  );
}

/** The way from a row to its entry's card. */
export function OpenCard(props: {
  readonly entry: StoryEntry;
  readonly onOpen: (entry: string) => void;
}): JSX.Element {
  const name = i18n.t('story.openCard', { term: props.entry.term });
  return (
    <button
      type="button"
      class="icon-button story-open"
      aria-label={name}
      title={i18n.t('story.card')}
      data-opens={props.entry.id}
      onClick={() => props.onOpen(props.entry.id)}
    >
      <Icon name="forward" />
    </button>
  );
}

/** How a row stands to where the reader is. */
export function rowClass(marks: readonly StoryMark[], { inView, current }: StoryHere): string {
  if (marks.some(({ mark }) => mark === current)) return 'story-row story-row-current';
  return marks.some(({ mark }) => inView.has(mark)) ? 'story-row story-row-in-view' : 'story-row';
}
