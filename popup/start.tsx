import { render } from 'preact';
import { browser } from 'wxt/browser';
import { stylesWith } from '../appearance/category-style.ts';
import { MarkStyles } from '../components/mark-styles.ts';
import { type ActivePage, Toolbar, type ToolbarLink } from '../components/toolbar.tsx';
import { categories, groups } from '../glossary/categories.ts';
import { dress } from '../pages/dress.ts';
import { liveSettings } from '../pages/live-settings.ts';
import { askForAccess, watchAccess } from '../pages/site-access.ts';
import { hasSidePanel, openSidePanel } from '../panel/open.ts';
import type { Settings } from '../settings/settings.ts';
import { siteOf } from '../settings/site.ts';
import { runsOn, runsOnSite, switchPage, switchSite } from '../settings/where.ts';
import { type PageInView, stepInActivePage, watchActivePage } from './active-page.ts';

const groupsToShow = groups.map((id) => ({
  id,
  categories: categories.filter((category) => category.group === id).map((category) => category.id),
}));

/** Shows the toolbar popup in an element until the signal aborts. */
export async function start(root: HTMLElement, { signal }: { signal: AbortSignal }): Promise<void> {
  let page: PageInView = { kind: 'asking' };
  let visit = new AbortController();
  // Known before a press needs it: what the press allows does not outlast a question to the browser.
  const { id: ours } = await browser.windows.getCurrent();
  const live = await liveSettings(show, { signal });

  function show(): void {
    if (signal.aborted) return;
    const { settings, problem, choose } = live;
    const place = page.kind === 'readable' ? page.place : undefined;
    dress(document, live);
    render(
      <MarkStyles.Provider value={stylesWith(settings.styles)}>
        <Toolbar
          settings={settings}
          page={asShown(page, settings)}
          groups={groupsToShow}
          problem={problem}
          onChoose={choose}
          onSwitchSite={(on) => place && choose(switchSite(settings, place, on))}
          onSwitchPage={(on) => place && choose([switchPage(settings, place, on)])}
          onStep={(order) => void stepInActivePage(order)}
          onOpen={(link) => void open(link)}
          onAllow={() => void askForAccess()}
          onPanel={hasSidePanel ? () => void openPanel() : null}
        />
      </MarkStyles.Provider>,
      root,
    );
  }

  async function openPanel(): Promise<void> {
    await openSidePanel(ours ?? browser.windows.WINDOW_ID_CURRENT);
    window.close();
  }

  async function open(link: ToolbarLink): Promise<void> {
    if (link === 'options') await browser.runtime.openOptionsPage();
    else await browser.tabs.create({ url: browser.runtime.getURL('/glossary.html') });
    // Firefox leaves the popup open over the new tab.
    window.close();
  }

  function look(): Promise<void> {
    visit.abort();
    visit = new AbortController();
    return watchActivePage(
      (read) => {
        page = read;
        show();
      },
      { signal: AbortSignal.any([visit.signal, signal]) },
    );
  }

  watchAccess(() => void look(), { signal });
  show();
  await look();
}

function asShown(page: PageInView, settings: Settings): ActivePage {
  if (page.kind !== 'readable') return page;
  const { place, ...glance } = page;
  const on = {
    page: runsOn({ ...settings, enabled: true }, place),
    site: runsOnSite(settings, place.host),
  };
  return { ...glance, host: siteOf(place.host), on };
}
