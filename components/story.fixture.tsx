import type { Card as CardData } from '../glossary/card.ts';
import type { Relation } from '../glossary/relations.ts';
import type { Fixture } from './gallery/fixture.ts';
import { type OpenStory, Story, type StoryProps } from './story.tsx';
import type { NoStory } from './story-closed.tsx';
import type { StoryEntry, StoryHere, StoryMark } from './story-mark.ts';

const nothing = () => undefined;

let latest = 0;
const mark = (at: number, text: string, before = '', after = ''): StoryMark => ({
  mark: ++latest,
  text,
  before,
  after,
  at,
});

const entries: readonly StoryEntry[] = [
  {
    id: 'volodymyr-zelensky',
    term: 'Volodymyr Zelensky',
    category: 'people',
    marks: [
      mark(0.1, 'Volodymyr Zelensky', '', ' has said for months that no truce will hold…'),
      mark(0.62, 'Zelensky', '…in the evening ', ' told reporters that he would wait'),
    ],
  },
  {
    id: 'sergei-lavrov',
    term: 'Sergei Lavrov',
    category: 'people',
    marks: [mark(0.4, 'Lavrov', '', ' said peacekeepers would be treated…')],
  },
  {
    id: 'osce-special-monitoring-mission',
    term: 'Organization for Security and Co-operation in Europe’s Special Monitoring Mission',
    category: 'organisations',
    marks: [mark(0.83, 'OSCE monitors', '…the return of the ', ', if both sides ask for them')],
  },
  {
    id: 'black-sea-ceasefire',
    term: 'Black Sea ceasefire',
    category: 'talks',
    marks: [
      mark(0.15, 'Black Sea ceasefire', '…the first would restore a ', ' watched over by Turkey'),
      mark(0.55, 'Black Sea ceasefire', 'If the ', ' holds until Sunday, said the captain…'),
      mark(0.9, 'Black Sea truce', '…what is left of the ', ''),
    ],
  },
];
const marks = entries.flatMap((entry) => entry.marks.map((own) => ({ mark: own, entry })));
const here: StoryHere = { inView: new Set([4, 5, 6]), current: 6, from: 0.35, to: 0.6 };
const groups = (['people', 'organisations', 'talks'] as const).map((category) => ({
  category,
  entries: entries.filter((entry) => entry.category === category),
}));
const byCategory: OpenStory = {
  kind: 'open',
  marks: marks.length,
  entries: entries.length,
  here,
  content: { view: 'list', listing: { order: 'category', groups }, query: '' },
};
const inOrder: OpenStory = {
  ...byCategory,
  content: {
    view: 'list',
    listing: { order: 'reading', marks: marks.toSorted((a, b) => a.mark.at - b.mark.at) },
    query: '',
  },
};
const told = (event: string, ...by: readonly number[]) => ({
  event,
  entries: by.map((at) => entries[at] ?? (entries[0] as StoryEntry)),
});
const inTime: OpenStory = {
  ...byCategory,
  content: {
    view: 'when',
    chosen: '2025-03-25',
    timeline: {
      rows: 2,
      ticks: [
        { year: 1950, x: 0.02 },
        { year: 1990, x: 0.3 },
        { year: 2014, x: 0.6 },
        { year: 2025, x: 0.97 },
      ],
      dots: [
        { dated: { date: '1949-04-04', events: [told('The treaty is signed.', 2)] }, x: 0, row: 0 },
        { dated: { date: '2014', events: [told('The mission begins.', 2)] }, x: 0.6, row: 0 },
        { dated: { date: '2014-05', events: [told('He takes office.', 1)] }, x: 0.61, row: 1 },
        {
          dated: {
            date: '2025-03-25',
            events: [told('The halt is announced.', 3, 2), told('He speaks against it.', 1)],
          },
          x: 1,
          row: 0,
        },
      ],
    },
  },
};
const neighbour = (at: number, kinds: readonly Relation[], passages: number) => ({
  entry: entries[at] as StoryEntry,
  kinds,
  passages,
});
const onMap = (chosen: string | null): OpenStory => ({
  ...byCategory,
  content: {
    view: 'map',
    chosen,
    map: {
      width: 288,
      height: 190,
      left: 3,
      lines: [
        { a: 'volodymyr-zelensky', b: 'black-sea-ceasefire', strong: false },
        { a: 'sergei-lavrov', b: 'black-sea-ceasefire', strong: true },
      ],
      places: [
        { at: 0, x: 60, y: 20, width: 80, height: 40, neighbours: [neighbour(3, [], 2)] },
        { at: 1, x: 220, y: 40, width: 104, height: 25, neighbours: [neighbour(3, ['related to'], 0)] },
        { at: 2, x: 72, y: 132, width: 124, height: 115, neighbours: [] },
        {
          at: 3,
          x: 210,
          y: 140,
          width: 80,
          height: 40,
          neighbours: [neighbour(0, [], 2), neighbour(1, ['related to', 'led by'], 1)],
        },
      ].map(({ at, ...place }) => ({ ...place, entry: entries[at] as StoryEntry })),
    },
  },
});
const names = [
  { name: 'Ida Marlowe', kind: 'person', count: 3 },
  { name: 'Lisbon', kind: 'place', count: 1 },
  { name: 'Center on Military and Political Power', kind: 'organisation', count: 1204 },
  { name: 'Cuban Missile Crisis', kind: 'name', count: 2 },
] as const;
const nothingFound: OpenStory = {
  ...byCategory,
  content: { view: 'list', listing: { order: 'category', groups: [] }, query: 'Lisbon' },
};
const card: CardData = {
  id: 'black-sea-ceasefire',
  term: 'Black Sea ceasefire',
  category: 'talks',
  definition:
    'A proposed halt to attacks on ships and ports in the Black Sea, announced after separate talks with each side.',
  claims: [],
  related: [],
  dates: [],
  otherSenses: [],
};

const look = (page: OpenStory | NoStory, more: Partial<StoryProps> = {}) => (
  <div class="gallery-panel">
    <Story
      page={page}
      cards={[]}
      places={[]}
      said=""
      problem={null}
      onView={nothing}
      onOrder={nothing}
      onDate={nothing}
      onNeighbours={nothing}
      onShowAll={nothing}
      onGoTo={nothing}
      onName={nothing}
      onSearchNames={nothing}
      onSearch={nothing}
      onGo={nothing}
      onOpen={nothing}
      onBack={nothing}
      onAllow={nothing}
      onReload={nothing}
      onSwitchOn={nothing}
      {...more}
    />
  </div>
);

/** The side panel beside pages of every kind. */
export const fixture: Fixture = {
  component: 'Story',
  states: {
    'by category': () => look(byCategory),
    'in reading order': () => look(inOrder),
    'where in the story': () => look({ ...byCategory, content: { view: 'where', groups } }),
    'when in time': () => look(inTime),
    'nothing with a date': () =>
      look({
        ...byCategory,
        content: { view: 'when', chosen: null, timeline: { dots: [], rows: 0, ticks: [] } },
      }),
    'on a map': () => look(onMap(null)),
    'on a map, a name chosen': () => look(onMap('black-sea-ceasefire')),
    'other names, still looking': () =>
      look({
        ...byCategory,
        content: { view: 'names', names: { kind: 'searching', done: 0.4, names }, at: null },
      }),
    'other names': () =>
      look({
        ...byCategory,
        content: { view: 'names', names: { kind: 'found', names }, at: { name: 'Ida Marlowe', place: 2 } },
      }),
    'no other names, in another language': () =>
      look({ ...byCategory, content: { view: 'names', names: { kind: 'not-english' }, at: null } }),
    'a search that broke off': () =>
      look({ ...byCategory, content: { view: 'names', names: { kind: 'failed' }, at: null } }),
    'a card': () => look(byCategory, { cards: [card], places: entries[3]?.marks ?? [] }),
    'a card that another led to': () =>
      look(byCategory, { cards: [{ ...card, id: 'turkey', term: 'Turkey' }, card] }),
    'nothing found': () => look(nothingFound),
    'a page without terms': () => look({ ...nothingFound, marks: 0, entries: 0 }),
    'still reading': () => look({ kind: 'asking' }),
    'a page of the browser’s own': () => look({ kind: 'closed', why: 'browser' }),
    'a PDF file': () => look({ kind: 'closed', why: 'pdf' }),
    'a picture': () => look({ kind: 'closed', why: 'picture' }),
    'access withheld': () => look({ kind: 'withheld' }),
    'opened before the extension came': () => look({ kind: 'stale' }),
    'off here': () => look({ kind: 'site-off', host: 'news.example' }),
    'off on this page': () => look({ kind: 'page-off' }),
    'off everywhere': () => look({ kind: 'off' }),
    'a choice that was not kept': () => look({ kind: 'off' }, { problem: 'QuotaExceededError' }),
  },
};
