import type { ComponentChildren, JSX, Ref } from 'preact';
import { i18n } from '#i18n';
import { DensityChoice } from './density-choice.tsx';
import { Appearance, type AppearanceProps } from './options-appearance.tsx';
import { CardsOpening } from './options-cards.tsx';
import { Corrections, type CorrectionsProps } from './options-corrections.tsx';
import { SettingsFile, type SettingsFileProps } from './options-file.tsx';
import { Shortcuts, type ShortcutsProps } from './options-shortcuts.tsx';
import { Sites, type SitesProps } from './options-sites.tsx';
import { PageFrame } from './page-frame.tsx';
import { SamplePassage } from './sample-passage.tsx';

/** What the options page shows and changes, by section. */
export interface OptionsProps {
  readonly appearance: AppearanceProps;
  readonly sites: SitesProps;
  readonly shortcuts: ShortcutsProps;
  readonly corrections: CorrectionsProps;
  readonly file: SettingsFileProps;
  readonly problem: string | null;
  /** Gets the passage on which every choice shows at once. */
  readonly passage?: Ref<HTMLElement>;
}

/** Everything that can be chosen, with a passage that shows it. */
export function Options(props: OptionsProps): JSX.Element {
  const { settings, onChoose } = props.appearance;
  return (
    <PageFrame here="options" title={i18n.t('options.title')} problem={props.problem}>
      <div class="options">
        <aside class="options-sample" aria-labelledby="sample">
          <h2 class="visually-hidden" id="sample">
            {i18n.t('options.sample')}
          </h2>
          <SamplePassage passage={props.passage ?? null} />
          <p class="field-help">
            {settings.enabled ? i18n.t('options.sampleHint') : i18n.t('options.sampleOff')}
          </p>
        </aside>
        <div class="options-sections">
          <Section title={i18n.t('options.appearance')}>
            <Appearance {...props.appearance} />
          </Section>
          <Section title={i18n.t('options.mentions')}>
            <DensityChoice settings={settings} onChoose={onChoose} />
          </Section>
          <Section title={i18n.t('options.cards')}>
            <CardsOpening settings={settings} onChoose={onChoose} />
          </Section>
          <Section title={i18n.t('options.sites')}>
            <Sites {...props.sites} />
          </Section>
          <Section title={i18n.t('options.shortcuts')}>
            <Shortcuts {...props.shortcuts} />
          </Section>
          <Section title={i18n.t('options.corrections')}>
            <Corrections {...props.corrections} />
          </Section>
          <Section title={i18n.t('options.file')}>
            <SettingsFile {...props.file} />
          </Section>
        </div>
      </div>
    </PageFrame>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="panel options-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
