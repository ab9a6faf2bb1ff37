import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { type Corrected, type Correction, correctionInWords, outcomeInWords } from './corrections.ts';

/** The corrections a reader may choose from. */
export function CardCorrections(props: {
  readonly corrections: readonly Correction[];
  readonly about: Corrected;
  readonly onCorrect: (correction: Correction) => void;
}): JSX.Element {
  return (
    <ul class="corrections">
      {props.corrections.map((correction) => (
        <li key={correction}>
          <button type="button" class="correction" onClick={() => props.onCorrect(correction)}>
            {correctionInWords(correction, props.about)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What came of a correction, with the way back. */
export function CardCorrected(props: {
  /** The id of the words, which label what they stand in. */
  readonly titleId: string;
  readonly correction: Correction;
  /** False where it could not be kept. */
  readonly kept: boolean;
  readonly about: Corrected;
  /** Takes the correction back, or away what says that it failed. */
  readonly onUndo: () => void;
}): JSX.Element {
  return (
    <>
      <p id={props.titleId}>
        {props.kept ? outcomeInWords(props.correction, props.about) : i18n.t('card.corrected.notKept')}
      </p>
      <button type="button" class="button" onClick={props.onUndo}>
        {props.kept ? i18n.t('card.corrected.undo') : i18n.t('card.back')}
      </button>
    </>
  );
}
