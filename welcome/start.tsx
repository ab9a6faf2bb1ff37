import { render } from 'preact';
import { i18n } from '#i18n';
import { stylesWith } from '../appearance/category-style.ts';
import { MarkStyles } from '../components/mark-styles.ts';
import { Welcome } from '../components/welcome.tsx';
import { browserSide } from '../pages/browser-side.ts';
import { dress } from '../pages/dress.ts';
import { type LiveSample, liveSample } from '../pages/live-sample.ts';
import { liveSettings } from '../pages/live-settings.ts';
import { askForAccess } from '../pages/site-access.ts';

/** Shows the welcome page in an element until the signal aborts. */
export async function start(root: HTMLElement, { signal }: { signal: AbortSignal }): Promise<void> {
  const passage: { current: HTMLElement | null } = { current: null };
  let sample: LiveSample | undefined;
  let ready = false;
  const [live, browserSays] = await Promise.all([
    liveSettings(show, { signal }),
    browserSide(show, { signal }),
  ]);

  function show(): void {
    if (signal.aborted || !ready) return;
    const { settings } = live;
    dress(document, live);
    render(
      <MarkStyles.Provider value={stylesWith(settings.styles)}>
        <Welcome
          shortcuts={browserSays.shortcuts}
          access={browserSays.access}
          onAllow={() => void askForAccess()}
          passage={passage}
        />
      </MarkStyles.Provider>,
      root,
    );
    sample?.apply(settings);
  }

  ready = true;
  document.title = `${i18n.t('welcome.title')} – ${i18n.t('extName')}`;
  show();
  if (passage.current) sample = liveSample(passage.current, { signal });
  sample?.apply(live.settings);
}
