import { render } from 'preact';
import { i18n } from '#i18n';
import { stylesWith } from '../appearance/category-style.ts';
import { presetChoices, presetOf } from '../appearance/presets.ts';
import { MarkStyles } from '../components/mark-styles.ts';
import { Options } from '../components/options.tsx';
import type { NamedEntry } from '../components/options-corrections.tsx';
import { browserSide } from '../pages/browser-side.ts';
import { dress } from '../pages/dress.ts';
import { type LiveSample, liveSample } from '../pages/live-sample.ts';
import { liveSettings } from '../pages/live-settings.ts';
import { shortcutSettings } from '../pages/shortcuts.ts';
import { askForAccess } from '../pages/site-access.ts';
import { writeSettingsFile } from '../settings/file.ts';
import { lines } from '../settings/mark-style.ts';
import { markStyleRows } from './rows.ts';
import { saveFile } from './save-file.ts';
import { siteHost } from './site-host.ts';
import { WholeSettings } from './whole-settings.ts';

interface StartOptions {
  /** The glossary's entries by id. */
  readonly entries: ReadonlyMap<string, NamedEntry>;
  readonly browserName: 'chrome' | 'firefox';
  readonly signal: AbortSignal;
}

/** Shows the options in an element until the signal aborts. */
export async function start(
  root: HTMLElement,
  { entries, browserName, signal }: StartOptions,
): Promise<void> {
  let noSite: string | null = null;
  let sample: LiveSample | undefined;
  let ready = false;
  const [live, browserSays] = await Promise.all([
    liveSettings(show, { signal }),
    browserSide(show, { signal }),
  ]);
  const whole = new WholeSettings({
    settings: () => live.settings,
    choose: live.choose,
    replace: live.replace,
  });
  const passage: { current: HTMLElement | null } = { current: null };
  const onOpenShortcuts = shortcutSettings(browserName);

  function addSite(text: string): void {
    const host = siteHost(text);
    noSite = host === null ? text : null;
    live.choose(host === null ? [] : [{ kind: 'site', host, on: live.settings.where === 'only' }]);
  }

  function view() {
    const { settings, problem, choose: onChoose } = live;
    const { access, shortcuts } = browserSays;
    return (
      <MarkStyles.Provider value={stylesWith(settings.styles)}>
        <Options
          appearance={{
            settings,
            rows: markStyleRows(settings),
            lines,
            preset: presetOf(settings.styles),
            onPreset: (preset) => onChoose(presetChoices(preset)),
            onChoose,
          }}
          sites={{
            settings,
            access,
            onAllow: () => void askForAccess(),
            noSite,
            onAddSite: addSite,
            onChoose,
          }}
          shortcuts={{ shortcuts, onOpen: onOpenShortcuts, way: browserName }}
          corrections={{ settings, entries, onChoose }}
          file={{
            // What came of a change is nothing while it was not kept.
            outcome: problem === null ? whole.outcome : null,
            onExport: () =>
              saveFile(document, { name: 'backgrounder-settings.json', text: writeSettingsFile(settings) }),
            onImport: (file) => void whole.load(file),
            onReset: () => whole.reset(),
            onUndo: () => whole.undo(),
          }}
          problem={problem}
          passage={passage}
        />
      </MarkStyles.Provider>
    );
  }

  function show(): void {
    if (signal.aborted || !ready) return;
    dress(document, live);
    render(view(), root);
    sample?.apply(live.settings);
  }

  ready = true;
  document.title = `${i18n.t('options.title')} – ${i18n.t('extName')}`;
  show();
  if (passage.current) sample = liveSample(passage.current, { signal });
  sample?.apply(live.settings);
}
