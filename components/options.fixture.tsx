import { i18n } from '#i18n';
import { categoryStyles } from '../appearance/category-style.ts';
import type { CategoryId } from '../glossary/categories.ts';
import type { Settings } from '../settings/settings.ts';
import { defaultSettings } from './default-settings.ts';
import type { Fixture } from './gallery/fixture.ts';
import type { MarkStyleRow } from './mark-style-table.tsx';
import { Options, type OptionsProps } from './options.tsx';
import type { FileOutcome } from './options-file.tsx';

const nothing = () => undefined;

const rows: readonly MarkStyleRow[] = (Object.keys(categoryStyles) as CategoryId[]).map((category) => ({
  category,
  shown: true,
  style: categoryStyles[category],
  changed: false,
  faintOn: [],
  twin: undefined,
}));
const lines = rows.map(({ style }) => style.name);
const ownLook: readonly MarkStyleRow[] = rows.map((row) => {
  const { style } = row;
  switch (row.category) {
    case 'people':
      return { ...row, style: { ...style, colour: '#ffe600' }, changed: true, faintOn: ['light'] };
    case 'places':
      return { ...row, style: { ...style, colour: '#10104a' }, changed: true, faintOn: ['dark'] };
    case 'economy':
      return { ...row, style: categoryStyles.security, changed: true, twin: 'security', shown: false };
    default:
      return row;
  }
});

const look = (
  chosen: Partial<Settings>,
  { outcome = null, ...props }: Partial<OptionsProps> & { outcome?: FileOutcome | null } = {},
) => {
  const settings = { ...defaultSettings, ...chosen };
  return (
    <Options
      appearance={{ settings, rows, lines, preset: 'standard', onPreset: nothing, onChoose: nothing }}
      sites={{
        settings,
        access: 'granted',
        onAllow: nothing,
        noSite: null,
        onAddSite: nothing,
        onChoose: nothing,
      }}
      shortcuts={{
        shortcuts: [
          { name: 'open-card', description: i18n.t('commandOpenCard'), keys: 'Alt+Shift+O' },
          { name: 'next-term', description: i18n.t('commandNextTerm'), keys: '' },
        ],
        onOpen: nothing,
        way: 'chrome',
      }}
      corrections={{
        settings,
        entries: new Map([['nato', { term: 'NATO', category: 'organisations' }]]),
        onChoose: nothing,
      }}
      file={{ outcome, onExport: nothing, onImport: nothing, onReset: nothing, onUndo: nothing }}
      problem={null}
      {...props}
    />
  );
};
const refused: FileOutcome = {
  kind: 'refused',
  problem: { kind: 'damaged', lines: ['"dwell":-1', '"hologram:size":{"a":"long","line":"that goes on"}'] },
};

/** The options page, from nothing chosen to everything that can go wrong. */
export const fixture: Fixture = {
  component: 'Options',
  states: {
    'nothing chosen': () => look({}),
    'much chosen': () =>
      look(
        {
          openOn: 'modifier',
          where: 'only',
          sitesOn: new Set(['www.news.example', 'regional.newspaper-with-a-very-long-name.example']),
          muted: new Set(['nato', 'entry-that-left']),
          aliases: new Map([
            ['US', 'never'],
            ['Black Sea', 'always'],
          ]),
          notHere: new Map([['news.example 0f1e', new Set(['nato'])]]),
        },
        {
          appearance: {
            settings: defaultSettings,
            rows: ownLook,
            lines,
            preset: undefined,
            onPreset: nothing,
            onChoose: nothing,
          },
          outcome: { kind: 'imported', count: 12 },
        },
      ),
    'everything that can go wrong': () =>
      look(
        { enabled: false },
        {
          sites: {
            settings: { ...defaultSettings, enabled: false },
            access: 'withheld',
            onAllow: nothing,
            noSite: 'two words',
            onAddSite: nothing,
            onChoose: nothing,
          },
          shortcuts: { shortcuts: [], onOpen: null, way: 'firefox' },
          outcome: refused,
          problem: 'QuotaExceededError',
        },
      ),
  },
};
