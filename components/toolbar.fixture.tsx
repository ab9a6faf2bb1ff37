import type { Settings } from '../settings/settings.ts';
import { defaultSettings } from './default-settings.ts';
import type { Fixture } from './gallery/fixture.ts';
import { type ActivePage, Toolbar, type ToolbarProps } from './toolbar.tsx';

const groups: ToolbarProps['groups'] = [
  { id: 'actors', categories: ['people', 'states', 'organisations'] },
  { id: 'terms', categories: ['places', 'agreements', 'talks', 'security', 'diplomacy', 'economy'] },
];
const page: ActivePage = {
  kind: 'readable',
  host: 'news.example',
  on: { page: true, site: true },
  counts: { people: 12, states: 1031, organisations: 4, talks: 3, security: 1 },
  entries: 41,
};
const look = (chosen: Partial<Settings>, on: ActivePage, problem: string | null = null) => (
  <Toolbar
    settings={{ ...defaultSettings, ...chosen }}
    page={on}
    groups={groups}
    problem={problem}
    onChoose={() => undefined}
    onSwitchSite={() => undefined}
    onSwitchPage={() => undefined}
    onStep={() => undefined}
    onOpen={() => undefined}
    onAllow={() => undefined}
    onPanel={() => undefined}
  />
);

/** The toolbar popup on pages of every kind. */
export const fixture: Fixture = {
  component: 'Toolbar',
  states: {
    'a page with marks': () =>
      look({ categories: { ...defaultSettings.categories, people: false, economy: false } }, page),
    'a site that is off': () => look({}, { ...page, on: { page: false, site: false } }),
    'a page that is off': () => look({}, { ...page, on: { page: false, site: true } }),
    'off everywhere': () => look({ enabled: false }, page),
    'a page that cannot be read': () => look({}, { kind: 'unreadable' }),
    'a picture': () => look({}, { kind: 'picture' }),
    'a browser that withholds access': () => look({}, { kind: 'withheld' }),
    'a page without terms': () => look({}, { ...page, counts: {}, entries: 0 }),
    'marks that could not be counted': () => look({}, { ...page, counts: 'unknown' }),
    'still reading': () => look({}, { kind: 'asking' }),
    'a choice that was not kept': () => look({}, page, 'QuotaExceededError'),
  },
};
