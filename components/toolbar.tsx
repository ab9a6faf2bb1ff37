import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { CategoryId, GroupId } from '../glossary/categories.ts';
import type { Choice, Settings } from '../settings/settings.ts';
import { CategorySwitches } from './category-switches.tsx';
import { Icon } from './icons.tsx';
import { readableHost } from './readable-host.ts';
import { SiteAccess } from './site-access.tsx';
import { Switch } from './switch.tsx';
import { type PageAtAGlance, ToolbarGlance } from './toolbar-glance.tsx';

/** The page of the active tab, as far as it is known. */
export type ActivePage =
  | { readonly kind: 'asking' }
  | { readonly kind: 'unreadable' } // nothing of ours runs there
  | { readonly kind: 'picture' } // one that stands by itself: its text is left alone
  | { readonly kind: 'withheld' } // nor could it: the browser withholds access
  | ({ readonly kind: 'readable'; readonly host: string; readonly on: PageOn } & PageAtAGlance);

/** Whether a page is marked, and whether others of its site are; both as if Backgrounder were on everywhere. */
export interface PageOn {
  readonly page: boolean;
  readonly site: boolean;
}

/** A page of ours that the popup leads to. */
export type ToolbarLink = 'glossary' | 'options';

/** What the toolbar popup shows. */
export interface ToolbarProps {
  readonly settings: Settings;
  readonly page: ActivePage;
  readonly groups: readonly { readonly id: GroupId; readonly categories: readonly CategoryId[] }[];
  /** Why the last choice was not kept, in the browser's words. */
  readonly problem: string | null;
  readonly onChoose: (choices: readonly Choice[]) => void;
  readonly onSwitchSite: (on: boolean) => void;
  readonly onSwitchPage: (on: boolean) => void;
  /** Goes to the page's next or previous mark and opens its card. */
  readonly onStep: (order: 'next-term' | 'previous-term') => void;
  readonly onOpen: (link: ToolbarLink) => void;
  readonly onAllow: () => void;
  /** Opens the side panel; null where the browser has none. */
  readonly onPanel: (() => void) | null;
}

/** This page at a glance, and everything that can be switched on and off. */
export function Toolbar(props: ToolbarProps): JSX.Element {
  const { settings, page, groups, problem, onChoose } = props;
  const counts = page.kind === 'readable' && typeof page.counts === 'object' ? page.counts : null;
  return (
    <main class="toolbar">
      <header class="toolbar-head">
        <h1>{i18n.t('extName')}</h1>
        <nav class="toolbar-links">
          {(['glossary', 'options'] as const).map((link) => (
            <a
              key={link}
              class="link"
              href={`/${link}.html`}
              onClick={(event) => {
                event.preventDefault();
                props.onOpen(link);
              }}
            >
              {i18n.t(`pages.${link}`)}
            </a>
          ))}
        </nav>
      </header>
      <Page {...props} />
      {props.onPanel && (
        <button type="button" class="button toolbar-panel" onClick={props.onPanel}>
          <Icon name="panel" />
          {i18n.t('story.title')}
        </button>
      )}
      {problem !== null && (
        <p class="notice notice-alarm" role="alert">
          {i18n.t('toolbar.notKept', { reason: problem })}
        </p>
      )}
      <section class="panel">
        <Switch
          state={settings.enabled ? 'on' : 'off'}
          onSwitch={(on) => onChoose([{ kind: 'field', name: 'enabled', value: on }])}
        >
          {i18n.t('toolbar.everywhere')}
        </Switch>
        {page.kind === 'readable' && page.host !== '' && (
          <Switch
            state={page.on.site ? 'on' : 'off'}
            disabled={!settings.enabled}
            onSwitch={props.onSwitchSite}
          >
            {i18n.t('toolbar.thisSite', { host: readableHost(page.host) })}
          </Switch>
        )}
        {page.kind === 'readable' && (
          <Switch
            state={page.on.page ? 'on' : 'off'}
            disabled={!settings.enabled}
            onSwitch={props.onSwitchPage}
          >
            {i18n.t('toolbar.thisPage')}
          </Switch>
        )}
        <Density settings={settings} onChoose={onChoose} />
      </section>
      {groups.map((group) => (
        <section class="panel" key={group.id}>
          <CategorySwitches
            group={group.id}
            categories={group.categories}
            on={settings.categories}
            counts={counts}
            disabled={!settings.enabled}
            onSwitch={(ids, on) => onChoose(ids.map((category) => ({ kind: 'category', category, on })))}
          />
        </section>
      ))}
    </main>
  );
}

function Page({ settings, page, onStep, onAllow }: ToolbarProps): JSX.Element {
  if (page.kind === 'withheld') return <SiteAccess onAllow={onAllow} />;
  if (page.kind === 'unreadable' || page.kind === 'picture') {
    const why = page.kind === 'picture' ? i18n.t('story.closed.picture') : i18n.t('toolbar.unreadable');
    return (
      <div class="notice">
        <strong>{i18n.t('toolbar.unreadableTitle')}</strong> {why}
      </div>
    );
  }
  const off = whatIsOff(settings, page);
  if (off !== null) return <p class="toolbar-summary">{off}</p>;
  return <ToolbarGlance page={page.kind === 'asking' ? null : page} onStep={onStep} />;
}

function whatIsOff({ enabled }: Settings, page: ActivePage): string | null {
  if (!enabled) return i18n.t('toolbar.off');
  if (page.kind !== 'readable' || page.on.page) return null;
  return page.on.site ? i18n.t('toolbar.pageOff') : i18n.t('toolbar.siteOff');
}

function Density({ settings, onChoose }: Pick<ToolbarProps, 'settings' | 'onChoose'>): JSX.Element {
  return (
    <div class="toolbar-density">
      <label for="density">{i18n.t('toolbar.density')}</label>
      <select
        id="density"
        class="select"
        value={settings.density}
        disabled={!settings.enabled}
        onChange={({ currentTarget: { value } }) =>
          onChoose([{ kind: 'field', name: 'density', value: value as Settings['density'] }])
        }
      >
        <option value="every">{i18n.t('options.densityEvery')}</option>
        <option value="section">{i18n.t('options.densitySection')}</option>
        <option value="page">{i18n.t('options.densityPage')}</option>
      </select>
    </div>
  );
}
