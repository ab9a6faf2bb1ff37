import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Card as CardData } from '../glossary/card.ts';
import { Card } from './card.tsx';
import { CardFooter } from './card-footer.tsx';
import { CardFrame } from './card-frame.tsx';
import type { StoryHere, StoryMark } from './story-mark.ts';

const titleId = 'story-card';

/** An entry's card in the panel, the same as beside a mark. */
export function StoryCard(props: {
  /** The cards the reader went through, the one in view last; never empty. */
  readonly cards: readonly CardData[];
  readonly onOpen: (entry: string) => void;
  /** Goes back to the card at a depth counted from 1; 0 for the list. */
  readonly onBack: (depth: number) => void;
  /** The places of the card's entry in the story; empty where it is not named there. */
  readonly marks: readonly StoryMark[];
  readonly here: StoryHere;
  readonly onGo: (mark: StoryMark) => void;
}): JSX.Element {
  const { cards, onOpen, onBack, marks } = props;
  const at = Math.max(
    0,
    marks.findIndex(({ mark }) => mark === props.here.current),
  );
  const step = (by: 1 | -1) => {
    const next = marks.at((at + by) % marks.length);
    if (next) props.onGo(next);
  };
  // At the document: a press beside the card's words leaves the focus with nothing in it.
  useLayoutEffect(() => {
    const gone = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onBack(0);
      },
      { signal: gone.signal },
    );
    return () => gone.abort();
  }, [onBack]);
  const card = cards.at(-1);
  const before = cards.slice(0, -1);
  return (
    <section class="frame story-card" aria-labelledby={titleId}>
      <CardFrame
        trailFrom={i18n.t('story.title')}
        trail={before.map(({ term }) => term)}
        onBack={(depth) => onBack(depth - 1)}
        onClose={() => onBack(0)}
        footer={marks.length > 0 && <CardFooter standing={{ at: at + 1, of: marks.length }} onStep={step} />}
      >
        {card && <Card card={card} titleId={titleId} onOpenEntry={onOpen} />}
      </CardFrame>
    </section>
  );
}
