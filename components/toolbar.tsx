import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { CategoryId, GroupId } from '../glossary/categories.ts';
import type { Choice, Settings } from '../settings/settings.ts';
import { CategorySwitches, type MarkCounts } from './category-switches.tsx';
import { marksInWords } from './marks-in-words.ts';
import { Switch } from './switch.tsx';

/** The page of the active tab, as far as it is known. */
export type ActivePage =
  | { readonly kind: 'asking' }
  | { readonly kind: 'unreadable' } // nothing of ours runs there
  | {
      readonly kind: 'readable';
      readonly host: string;
      /** Marks by category; `unknown` where nobody could count them. */
      readonly counts: MarkCounts | 'asking' | 'unknown';
    };

/** What the toolbar popup shows. */
export interface ToolbarProps {
  readonly settings: Settings;
  readonly page: ActivePage;
  readonly groups: readonly { readonly id: GroupId; readonly categories: readonly CategoryId[] }[];
  /** Why the last choice was not kept, in the browser's words. */
  readonly problem: string | null;
  readonly onChoose: (choices: readonly Choice[]) => void;
}

/** This page at a glance, and everything that can be switched on and off. */
export function Toolbar({ settings, page, groups, problem, onChoose }: ToolbarProps): JSX.Element {
  const site = page.kind === 'readable' ? page.host : null;
  const counts = page.kind === 'readable' && typeof page.counts === 'object' ? page.counts : null;
  return (
    <main class="toolbar">
      <header class="toolbar-head">
        <h1>{i18n.t('extName')}</h1>
        <Summary settings={settings} page={page} />
      </header>
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
        {site !== null && site !== '' && (
          <Switch
            state={isOn(settings, site) ? 'on' : 'off'}
            disabled={!settings.enabled}
            onSwitch={(on) => onChoose([{ kind: 'site', host: site, on }])}
          >
            {i18n.t('toolbar.thisSite', { host: site })}
          </Switch>
        )}
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

function Summary({ settings, page }: Pick<ToolbarProps, 'settings' | 'page'>): JSX.Element {
  if (page.kind === 'unreadable') {
    return (
      <div class="notice">
        <strong>{i18n.t('toolbar.unreadableTitle')}.</strong> {i18n.t('toolbar.unreadable')}
      </div>
    );
  }
  return <p class="toolbar-summary">{summary(settings, page)}</p>;
}

function summary(settings: Settings, page: Exclude<ActivePage, { kind: 'unreadable' }>): string {
  if (!settings.enabled) return i18n.t('toolbar.off');
  if (page.kind === 'asking') return i18n.t('toolbar.asking');
  if (!isOn(settings, page.host)) return i18n.t('toolbar.siteOff');
  if (page.counts === 'asking') return i18n.t('toolbar.asking');
  if (page.counts === 'unknown') return i18n.t('toolbar.uncounted');
  return marksInWords(Object.values(page.counts).reduce<number>((sum, count) => sum + (count ?? 0), 0));
}

function isOn({ where, sitesOff, sitesOn }: Settings, site: string): boolean {
  return where === 'only' ? sitesOn.has(site) : !sitesOff.has(site);
}
