import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import { Icon } from './icons.tsx';

/** Which of an entry's marks on a page a card stands beside, counted from 1. */
export interface Standing {
  readonly at: number;
  readonly of: number;
}

/** What a card's footer shows and does. */
export interface CardFooterProps {
  /** Null where the mark is no more. */
  readonly standing: Standing | null;
  /** Goes to the entry's mark before (-1) or after (1) this one. */
  readonly onStep: (by: 1 | -1) => void;
  /** Whether the corrections stand open. */
  readonly menu: boolean;
  readonly onMenu: (open: boolean) => void;
  /** The corrections. */
  readonly children: ComponentChildren;
}

/** Where on the page the reader is with an entry, and the way to correct its mark. */
export function CardFooter({ standing, onStep, menu, onMenu, children }: CardFooterProps): JSX.Element {
  const label = i18n.t('card.correct.label');
  return (
    <footer class="frame-foot">
      <div class="foot-row">
        {standing && <Steps standing={standing} onStep={onStep} />}
        <button
          type="button"
          class="icon-button foot-more"
          aria-label={label}
          title={label}
          aria-expanded={menu}
          onClick={() => onMenu(!menu)}
        >
          <Icon name="more" />
        </button>
      </div>
      {menu && children}
    </footer>
  );
}

function Steps({ standing, onStep }: { standing: Standing; onStep: (by: 1 | -1) => void }): JSX.Element {
  const at = standing.at.toLocaleString();
  const of = standing.of.toLocaleString();
  if (standing.of === 1) return <span class="foot-place">{i18n.t('card.onlyPlace')}</span>;
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={i18n.t('card.previousPlace')}
        onClick={() => onStep(-1)}
      >
        <Icon name="back" />
      </button>
      <span class="foot-place" role="status">
        {i18n.t('card.place', { at, of })}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={i18n.t('card.nextPlace')}
        onClick={() => onStep(1)}
      >
        <Icon name="forward" />
      </button>
    </>
  );
}
