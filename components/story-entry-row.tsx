import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Icon } from './icons.tsx';
import { marksInWords } from './marks-in-words.ts';
import { inDigits } from './numbers.ts';
import type { StoryEntry, StoryHere, StoryMark } from './story-mark.ts';

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
        <Places at={at} of={marks.length} />
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

function Places({ at, of }: { at: number; of: number }): JSX.Element {
  const count = inDigits(of);
  const place = inDigits(at + 1);
  const shown = at !== -1 && of > 1 ? i18n.t('story.place', { at: place, of: count }) : count;
  return (
    <span class="story-count">
      <span aria-hidden="true">{shown}</span>
      <span class="visually-hidden">{marksInWords(of)}</span>
    </span>
  );
}
