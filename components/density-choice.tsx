import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Choice, Settings } from '../settings/settings.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { Switch } from './switch.tsx';

interface Props {
  readonly settings: Settings;
  readonly onChoose: (choices: readonly Choice[]) => void;
}

/** Which mentions of an entry are marked, and how loudly. */
export function DensityChoice({ settings, onChoose }: Props): JSX.Element {
  return (
    <>
      <ChoiceGroup
        legend={i18n.t('options.density')}
        chosen={settings.density}
        choices={[
          { value: 'every', label: i18n.t('options.densityEvery') },
          { value: 'section', label: i18n.t('options.densitySection') },
          { value: 'page', label: i18n.t('options.densityPage') },
        ]}
        onChoose={(value) => onChoose([{ kind: 'field', name: 'density', value }])}
      />
      <Switch
        state={settings.quietRepeats ? 'on' : 'off'}
        onSwitch={(on) => onChoose([{ kind: 'field', name: 'quietRepeats', value: on }])}
      >
        {i18n.t('options.quietRepeats')}
      </Switch>
    </>
  );
}
