import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import { Icon } from './icons.tsx';
import { inDigits } from './numbers.ts';

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
  readonly menu?: boolean;
  /** Opens and closes the corrections; undefined where there are none. */
  readonly onMenu?: (open: boolean) => void;
  /** Opens the entry in the side panel; undefined where this is the side panel. */
  readonly onPanel?: () => void;
  /** The keys that open the panel, to be told to the reader; null where there is nothing to tell. */
  readonly panelKeys?: string | null;
  /** The corrections. */
  readonly children?: ComponentChildren;
}

/** Where on the page the reader is with an entry, the way to the panel, and to correct its mark. */
export function CardFooter(props: CardFooterProps): JSX.Element {
  const { standing, onStep, onPanel, panelKeys = null, menu = false, onMenu, children } = props;
  return (
    <footer class="frame-foot">
      <div class="foot-row">
        {standing && <Steps standing={standing} onStep={onStep} />}
        <span class="foot-tools">
          {onPanel && <Tool icon="panel" name={i18n.t('card.toPanel')} onPress={onPanel} />}
          {onMenu && (
            <Tool
              icon="more"
              name={i18n.t('card.correct.label')}
              expanded={menu}
              onPress={() => onMenu(!menu)}
            />
          )}
        </span>
      </div>
      {/* Always there: a live region that comes with its words is not read by every screen reader. */}
      <div class="foot-hint" role="status">
        {panelKeys !== null && hintFor(panelKeys)}
      </div>
      {menu && children}
    </footer>
  );
}

function hintFor(keys: string): string {
  return keys ? i18n.t('card.panelByKeys', { keys }) : i18n.t('card.panelByButton');
}

function Tool(props: {
  icon: 'panel' | 'more';
  name: string;
  expanded?: boolean;
  onPress: () => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class={`icon-button foot-${props.icon}`}
      aria-label={props.name}
      title={props.name}
      aria-expanded={props.expanded}
      onClick={props.onPress}
    >
      <Icon name={props.icon} />
    </button>
  );
}

function Steps({ standing, onStep }: { standing: Standing; onStep: (by: 1 | -1) => void }): JSX.Element {
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
        {i18n.t('card.place', { at: inDigits(standing.at), of: inDigits(standing.of) })}
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
