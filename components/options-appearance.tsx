import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Preset } from '../appearance/presets.ts';
import type { Line } from '../settings/mark-style.ts';
import type { Choice, Settings } from '../settings/settings.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { type MarkStyleRow, MarkStyleTable } from './mark-style-table.tsx';

/** What the appearance section shows and changes. */
export interface AppearanceProps {
  readonly settings: Settings;
  readonly rows: readonly MarkStyleRow[];
  readonly lines: readonly Line[];
  /** Undefined for a look of the reader's own. */
  readonly preset: Preset | undefined;
  readonly onPreset: (preset: Preset) => void;
  readonly onChoose: (choices: readonly Choice[]) => void;
}

/** Light and dark, and the colours and lines of marks. */
export function Appearance(props: AppearanceProps): JSX.Element {
  const { settings, rows, lines, preset, onPreset, onChoose } = props;
  return (
    <>
      <ChoiceGroup
        legend={i18n.t('options.theme')}
        shape="bar"
        chosen={settings.theme}
        choices={[
          { value: 'auto', label: i18n.t('options.themeAuto') },
          { value: 'light', label: i18n.t('options.themeLight') },
          { value: 'dark', label: i18n.t('options.themeDark') },
        ]}
        onChoose={(value) => onChoose([{ kind: 'field', name: 'theme', value }])}
      />
      <ChoiceGroup
        legend={i18n.t('options.preset')}
        help={i18n.t('options.presetHelp')}
        chosen={preset}
        choices={[
          { value: 'standard', label: i18n.t('options.presetStandard') },
          { value: 'red-green', label: i18n.t('options.presetRedGreen') },
          { value: 'blue-yellow', label: i18n.t('options.presetBlueYellow') },
          { value: 'mono', label: i18n.t('options.presetMono') },
        ]}
        onChoose={onPreset}
      />
      <MarkStyleTable rows={rows} lines={lines} onChoose={onChoose} />
    </>
  );
}
