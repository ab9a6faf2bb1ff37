import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CategoryId } from '../glossary/categories.ts';
import type { MarkCounts } from './category-switches.tsx';
import { Icon } from './icons.tsx';
import { MarkStyles } from './mark-styles.ts';
import { marksOfEntriesInWords } from './marks-in-words.ts';

/** How much of the glossary a page names. */
export interface PageAtAGlance {
  /** Marks by category; `unknown` where nobody could count them. */
  readonly counts: MarkCounts | 'asking' | 'unknown';
  /** How many entries the marks are of; undefined while that is not known. */
  readonly entries?: number | undefined;
}

/** The page's marks in a line and a picture, and a way through them. */
export function ToolbarGlance(props: {
  /** Null while the page is being asked. */
  readonly page: PageAtAGlance | null;
  readonly onStep: (order: 'next-term' | 'previous-term') => void;
}): JSX.Element {
  const { page, onStep } = props;
  const counts = typeof page?.counts === 'object' ? page.counts : null;
  const marks = Object.values(counts ?? {}).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return (
    <section class="toolbar-glance">
      <p class="toolbar-summary" role="status">
        {summary(page, marks)}
      </p>
      {marks > 0 && (
        <>
          <div class="toolbar-steps">
            <Step icon="back" name={i18n.t('toolbar.previous')} onPress={() => onStep('previous-term')} />
            <Step icon="forward" name={i18n.t('toolbar.next')} onPress={() => onStep('next-term')} />
          </div>
          {counts && <Shares counts={counts} />}
        </>
      )}
    </section>
  );
}

function summary(page: PageAtAGlance | null, marks: number): string {
  if (!page || page.counts === 'asking') return i18n.t('toolbar.asking');
  if (page.counts === 'unknown') return i18n.t('toolbar.uncounted');
  return marksOfEntriesInWords({ marks, entries: page.entries ?? 0 });
}

function Step(props: { icon: 'back' | 'forward'; name: string; onPress: () => void }): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.name}
      title={props.name}
      onClick={props.onPress}
    >
      <Icon name={props.icon} />
    </button>
  );
}

// A picture of the numbers that stand beside the categories below, hence without words of its own.
function Shares({ counts }: { counts: MarkCounts }): JSX.Element {
  const styles = useContext(MarkStyles);
  return (
    <div class="shares" aria-hidden="true">
      {(Object.keys(styles) as CategoryId[])
        .filter((category) => counts[category])
        .map((category) => (
          <span
            key={category}
            class="share"
            style={{ flexGrow: String(counts[category]), background: styles[category].colour }}
          />
        ))}
    </div>
  );
}
