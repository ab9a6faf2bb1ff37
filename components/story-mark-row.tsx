import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { MarkStyles } from './mark-styles.ts';
import { OpenCard, rowClass } from './story-entry-row.tsx';
import type { StoryEntry, StoryHere, StoryMark } from './story-mark.ts';

/** A mark of the list, with the words around it. */
export function StoryMarkRow(props: {
  readonly mark: StoryMark;
  readonly entry: StoryEntry;
  readonly here: StoryHere;
  readonly onGo: (mark: StoryMark) => void;
  readonly onOpen: (entry: string) => void;
}): JSX.Element {
  const { mark, entry, here } = props;
  const { colour, line, thickness } = useContext(MarkStyles)[entry.category];
  return (
    <li class={rowClass([mark], here)}>
      <button
        type="button"
        class="story-go story-passage"
        aria-current={mark.mark === here.current ? 'location' : undefined}
        onClick={() => props.onGo(mark)}
      >
        <span class="visually-hidden">
          {entry.term}, {i18n.t(`category.${entry.category}`)}:{' '}
        </span>
        <span>
          {mark.before}
          <strong
            class="story-words"
            style={{
              textDecorationLine: 'underline',
              textDecorationStyle: line,
              textDecorationThickness: `${thickness}px`,
              textDecorationColor: colour,
            }}
          >
            {mark.text}
          </strong>
          {mark.after}
        </span>
      </button>
      <OpenCard entry={entry} onOpen={props.onOpen} />
    </li>
  );
}
