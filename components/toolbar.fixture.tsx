import type { Settings } from '../settings/settings.ts';
import type { Fixture } from './gallery/fixture.ts';
import { type ActivePage, Toolbar, type ToolbarProps } from './toolbar.tsx';

const groups: ToolbarProps['groups'] = [
  { id: 'actors', categories: ['people', 'states', 'organisations'] },
  { id: 'terms', categories: ['places', 'agreements', 'talks', 'security', 'diplomacy', 'economy'] },
];
const allOn: Settings = {
  enabled: true,
  where: 'everywhere',
  openOn: 'hover',
  modifier: 'Alt',
  dwell: 300,
  density: 'every',
  quietRepeats: true,
  theme: 'auto',
  sitesOff: new Set(),
  sitesOn: new Set(),
  muted: new Set(),
  aliases: new Map(),
  notHere: new Map(),
  categories: {
    people: true,
    states: true,
    organisations: true,
    places: true,
    agreements: true,
    talks: true,
    security: true,
    diplomacy: true,
    economy: true,
  },
};
const page: ActivePage = {
  kind: 'readable',
  host: 'news.example',
  counts: { people: 12, states: 1031, organisations: 4, talks: 3, security: 1 },
};
const look = (chosen: Partial<Settings>, on: ActivePage, problem: string | null = null) => (
  <Toolbar
    settings={{ ...allOn, ...chosen }}
    page={on}
    groups={groups}
    problem={problem}
    onChoose={() => undefined}
  />
);

/** The toolbar popup on pages of every kind. */
export const fixture: Fixture = {
  component: 'Toolbar',
  states: {
    'a page with marks': () =>
      look({ categories: { ...allOn.categories, people: false, economy: false } }, page),
    'off here': () => look({ sitesOff: new Set(['news.example']) }, page),
    'off everywhere': () => look({ enabled: false }, page),
    'a page that cannot be read': () => look({}, { kind: 'unreadable' }),
    'marks that could not be counted': () =>
      look({}, { kind: 'readable', host: 'news.example', counts: 'unknown' }),
    'still reading': () => look({}, { kind: 'asking' }),
    'a choice that was not kept': () => look({}, page, 'QuotaExceededError'),
  },
};
