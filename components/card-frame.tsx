import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import { Icon } from './icons.tsx';

/** A card's surroundings: the way back, the way out, and room that scrolls. */
export interface CardFrameProps {
  /** The terms of the cards before this one, outermost first; empty when this is the first. */
  readonly trail: readonly string[];
  /** What the trail began from where that was no card, in our own words. */
  readonly trailFrom?: string;
  /** Goes back to the card at this depth, counted from 1; from what the trail began from, where it does. */
  readonly onBack: (depth: number) => void;
  readonly onClose: () => void;
  /** Whether it stays open whatever the reader does elsewhere; undefined where it always does. */
  readonly pinned?: boolean | undefined;
  readonly onPin?: (pinned: boolean) => void;
  /** Stands in the card's place and is read out when it comes. */
  readonly note?: ComponentChildren;
  readonly footer?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The frame every card stands in. */
export function CardFrame(props: CardFrameProps): JSX.Element {
  const { trailFrom, onBack, onClose, pinned, onPin, note } = props;
  const trail = trailFrom === undefined ? props.trail : [trailFrom, ...props.trail];
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
                    <button
                      type="button"
                      class="trail-entry"
                      lang={index === 0 && trailFrom !== undefined ? undefined : 'en'}
                      onClick={() => onBack(index + 1)}
                    >
                      {term}
                    </button>
                  </li>
                ))}
              </ol>
            </nav>
          </>
        )}
        <span class="frame-tools">
          {pinned !== undefined && !note && (
            <button
              type="button"
              class="icon-button frame-pin"
              aria-label={i18n.t('card.pin')}
              title={i18n.t('card.pin')}
              aria-pressed={pinned}
              onClick={() => onPin?.(!pinned)}
            >
              <Icon name="pin" />
            </button>
          )}
          <button type="button" class="icon-button" aria-label={i18n.t('card.close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        </span>
      </header>
      {/* There before it has anything to say: screen readers miss a region that comes with its words. */}
      <div class="frame-note" role="status">
        {note}
      </div>
      {!note && (
        // A document, so that screen readers read it freely; one a depth, so that each begins at its top.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys can scroll only what can have focus
        <div key={trail.length} class="frame-body" role="document" tabIndex={0}>
          {props.children}
        </div>
      )}
      {!note && props.footer}
    </>
  );
}
