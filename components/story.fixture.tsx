import type { Card as CardData } from '../glossary/card.ts';
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
const byCategory: OpenStory = {
  kind: 'open',
  marks: marks.length,
  entries: entries.length,
  listing: {
    order: 'category',
    groups: (['people', 'organisations', 'talks'] as const).map((category) => ({
      category,
      entries: entries.filter((entry) => entry.category === category),
    })),
  },
  query: '',
  here,
};
const inOrder: OpenStory = {
  ...byCategory,
  listing: { order: 'reading', marks: marks.toSorted((a, b) => a.mark.at - b.mark.at) },
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
      onOrder={nothing}
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
    'a card': () => look(byCategory, { cards: [card], places: entries[3]?.marks ?? [] }),
    'a card that another led to': () =>
      look(byCategory, { cards: [{ ...card, id: 'turkey', term: 'Turkey' }, card] }),
    'nothing found': () =>
      look({ ...byCategory, listing: { order: 'category', groups: [] }, query: 'Lisbon' }),
    'a page without terms': () =>
      look({ ...byCategory, marks: 0, entries: 0, listing: { order: 'category', groups: [] } }),
    'still reading': () => look({ kind: 'asking' }),
    'a page of the browser’s own': () => look({ kind: 'closed', why: 'browser' }),
    'a PDF file': () => look({ kind: 'closed', why: 'pdf' }),
    'access withheld': () => look({ kind: 'withheld' }),
    'opened before the extension came': () => look({ kind: 'stale' }),
    'off here': () => look({ kind: 'site-off', host: 'news.example' }),
    'off everywhere': () => look({ kind: 'off' }),
    'a choice that was not kept': () => look({ kind: 'off' }, { problem: 'QuotaExceededError' }),
  },
};
