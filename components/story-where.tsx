import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { CategoryChip } from './category-chip.tsx';
import { listInWords } from './list-in-words.ts';
import { MarkStyles } from './mark-styles.ts';
import { inPercent } from './numbers.ts';
import type { StoryEntry, StoryGroup, StoryHere, StoryMark } from './story-mark.ts';
import { Strip } from './strip.tsx';

/** Where in the story each category and each entry occurs. */
export function StoryWhere(props: {
  readonly groups: readonly StoryGroup[];
  readonly here: StoryHere;
  readonly onGo: (mark: StoryMark) => void;
}): JSX.Element {
  const { groups, here, onGo } = props;
  const styles = useContext(MarkStyles);
  return (
    <>
      <p class="story-hint">{i18n.t('story.whereHint')}</p>
      {groups.map(({ category, entries }) => {
        const marks = entries.flatMap((entry) => entry.marks).sort((a, b) => a.at - b.at);
        const line = { colour: styles[category].colour, here, onGo };
        return (
          <section key={category} class="where-group" aria-labelledby={`where-${category}`}>
            <h2 class="where-row where-category" id={`where-${category}`}>
              <CategoryChip category={category} />
              <Strip label={i18n.t(`category.${category}`)} marks={marks} {...line} />
            </h2>
            <ul class="where-rows">
              {entries.map((entry) => (
                <li key={entry.id} class="where-row">
                  <span class="where-term" lang="en">
                    {entry.term}
                  </span>
                  <Strip label={entry.term} marks={entry.marks} {...line} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <details class="in-words">
        <summary>{i18n.t('story.inWords')}</summary>
        <ul>
          {groups
            .flatMap(({ entries }) => entries)
            .map((entry) => (
              <li key={entry.id}>{placesInWords(entry)}</li>
            ))}
        </ul>
      </details>
    </>
  );
}

function placesInWords({ term, marks }: StoryEntry): string {
  return i18n.t('story.placesAt', { term, places: listInWords(marks.map(({ at }) => inPercent(at))) });
}
