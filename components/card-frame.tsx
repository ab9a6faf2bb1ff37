import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import { Icon } from './icons.tsx';

/** A card's surroundings: the way back, the way out, and room that scrolls. */
export interface CardFrameProps {
  /** The terms of the cards before this one, outermost first; empty when this is the first. */
  readonly trail: readonly string[];
  /** Goes back to the card at this depth, counted from 1. */
  readonly onBack: (depth: number) => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The frame every card stands in. */
export function CardFrame({ trail, onBack, onClose, children }: CardFrameProps): JSX.Element {
  return (
    <>
      <header class="frame-bar">
        {trail.length > 0 && (
          <>
            <button
              type="button"
              class="icon-button"
              aria-label={i18n.t('card.back')}
              onClick={() => onBack(trail.length)}
            >
              <Icon name="back" />
            </button>
            <nav class="trail" aria-label={i18n.t('card.trail')}>
              <ol>
                {trail.map((term, index) => (
                  // A reader may come through the same entry twice; only its place tells the two apart.
                  <li key={index}>
                    <button type="button" class="trail-entry" onClick={() => onBack(index + 1)}>
                      {term}
                    </button>
                  </li>
                ))}
              </ol>
            </nav>
          </>
        )}
        <button
          type="button"
          class="icon-button frame-close"
          aria-label={i18n.t('card.close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {/* A document, so that screen readers read it freely. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys can scroll only what can have focus */}
      <div class="frame-body" role="document" tabIndex={0}>
        {children}
      </div>
    </>
  );
}
