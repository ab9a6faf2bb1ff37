import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Card as CardData } from '../glossary/card.ts';
import { Card } from './card.tsx';
import { CardFrame } from './card-frame.tsx';

const titleId = 'story-card';

/** An entry's card in the panel, the same as beside a mark. */
export function StoryCard(props: {
  /** The cards the reader went through, the one in view last; never empty. */
  readonly cards: readonly CardData[];
  readonly onOpen: (entry: string) => void;
  /** Goes back to the card at a depth counted from 1; 0 for the list. */
  readonly onBack: (depth: number) => void;
}): JSX.Element {
  const { cards, onOpen, onBack } = props;
  const card = cards.at(-1);
  const before = cards.slice(0, -1);
  return (
    <section class="frame story-card" aria-labelledby={titleId}>
      <CardFrame
        trail={[i18n.t('story.title'), ...before.map(({ term }) => term)]}
        onBack={(depth) => onBack(depth - 1)}
        onClose={() => onBack(0)}
      >
        {card && <Card card={card} titleId={titleId} onOpenEntry={onOpen} />}
      </CardFrame>
    </section>
  );
}
