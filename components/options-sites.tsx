import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Choice, Settings } from '../settings/settings.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { readableHost } from './readable-host.ts';
import { type RemovableItem, RemovableList } from './removable-list.tsx';
import { SiteAccess } from './site-access.tsx';
import { Switch } from './switch.tsx';

/** What the section on sites shows and changes. */
export interface SitesProps {
  readonly settings: Settings;
  /** Whether the browser lets Backgrounder read pages. */
  readonly access: 'granted' | 'withheld';
  readonly onAllow: () => void;
  /** What was typed last and is no site. */
  readonly noSite: string | null;
  readonly onAddSite: (text: string) => void;
  readonly onChoose: (choices: readonly Choice[]) => void;
}

/** Where pages are marked: everywhere but on these sites, or only on these. */
export function Sites(props: SitesProps): JSX.Element {
  const { settings, access, onAllow, noSite, onAddSite, onChoose } = props;
  const only = settings.where === 'only';
  const hosts = [...(only ? settings.sitesOn : settings.sitesOff)].sort();
  return (
    <>
      {access === 'withheld' && <SiteAccess onAllow={onAllow} />}
      <Switch
        state={settings.enabled ? 'on' : 'off'}
        onSwitch={(on) => onChoose([{ kind: 'field', name: 'enabled', value: on }])}
      >
        {i18n.t('options.enabled')}
      </Switch>
      <ChoiceGroup
        legend={i18n.t('options.where')}
        chosen={settings.where}
        choices={[
          { value: 'everywhere', label: i18n.t('options.whereEverywhere') },
          { value: 'only', label: i18n.t('options.whereOnly') },
        ]}
        onChoose={(value) => onChoose([{ kind: 'field', name: 'where', value }])}
      />
      <RemovableList
        title={only ? i18n.t('options.sitesOn') : i18n.t('options.sitesOff')}
        none={i18n.t('options.sitesNone')}
        items={hosts.map((host) => ({
          key: host,
          label: readableHost(host),
          button: i18n.t('options.remove'),
          buttonName: i18n.t('options.removeSite', { host: readableHost(host) }),
          choice: { kind: 'site', host, on: null },
        }))}
        onChoose={onChoose}
      />
      {settings.pages.size > 0 && (
        <RemovableList
          title={i18n.t('options.pages')}
          items={[...settings.pages].map(([page, on]) => pageItem(page, on))}
          onChoose={onChoose}
        />
      )}
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.elements.namedItem('site') as HTMLInputElement;
          onAddSite(field.value);
          if (field.value.trim()) field.select();
        }}
      >
        <label class="field-name" for="site">
          {i18n.t('options.addSite')}
        </label>
        <div class="field-row">
          <input
            id="site"
            name="site"
            class="text-input"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            required
            aria-describedby="site-help"
            aria-invalid={noSite !== null}
          />
          <button type="submit" class="button">
            {i18n.t('options.add')}
          </button>
        </div>
        <p class={noSite === null ? 'field-help' : 'field-help field-wrong'} id="site-help" role="status">
          {noSite === null ? i18n.t('options.addSiteHint') : i18n.t('options.noSite', { text: noSite })}
        </p>
      </form>
    </>
  );
}

// Of a page we keep its site, and nothing else that could be read.
function pageItem(page: string, on: boolean): RemovableItem {
  const host = readableHost(page.split(' ')[0] ?? page);
  return {
    key: page,
    label: on ? i18n.t('options.pageAlways', { host }) : i18n.t('options.pageNever', { host }),
    button: i18n.t('options.remove'),
    buttonName: i18n.t('options.forgetPage', { host }),
    choice: { kind: 'page', page, on: null },
  };
}
