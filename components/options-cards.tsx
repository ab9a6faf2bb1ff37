import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Choice, Settings } from '../settings/settings.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { inSeconds } from './numbers.ts';

interface Props {
  readonly settings: Settings;
  readonly onChoose: (choices: readonly Choice[]) => void;
}

/** What opens a card, and how long the pointer rests before. */
export function CardsOpening({ settings, onChoose }: Props): JSX.Element {
  const { openOn, modifier, dwell } = settings;
  const seconds = dwell / 1000;
  return (
    <>
      <ChoiceGroup
        legend={i18n.t('options.openOn')}
        help={i18n.t('options.openHelp')}
        chosen={openOn}
        choices={[
          { value: 'hover', label: i18n.t('options.openHover') },
          { value: 'modifier', label: i18n.t('options.openModifier') },
          { value: 'click', label: i18n.t('options.openClick') },
        ]}
        onChoose={(value) => onChoose([{ kind: 'field', name: 'openOn', value }])}
      />
      {openOn === 'modifier' && (
        <ChoiceGroup
          legend={i18n.t('options.modifier')}
          shape="bar"
          chosen={modifier}
          choices={[
            { value: 'Alt', label: i18n.t('options.modifierAlt') },
            { value: 'Control', label: i18n.t('options.modifierControl') },
            { value: 'Shift', label: i18n.t('options.modifierShift') },
          ]}
          onChoose={(value) => onChoose([{ kind: 'field', name: 'modifier', value }])}
        />
      )}
      {openOn === 'hover' && (
        <label class="field">
          <span class="field-name">{i18n.t('options.dwell')}</span>
          <span class="range">
            <input
              type="range"
              min="0"
              max="2000"
              step="50"
              value={dwell}
              aria-valuetext={inSeconds(seconds, 'long')}
              onInput={({ currentTarget }) =>
                onChoose([{ kind: 'field', name: 'dwell', value: currentTarget.valueAsNumber }])
              }
            />
            <output>{inSeconds(seconds, 'short')}</output>
          </span>
        </label>
      )}
    </>
  );
}
