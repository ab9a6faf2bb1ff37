import type { Card } from '../glossary/card.ts';
import type { Fixture } from './gallery/fixture.ts';
import { GlossaryBrowser, type GlossaryBrowserProps } from './glossary-browser.tsx';
import type { GlossaryResult } from './glossary-results.tsx';

const nothing = () => undefined;

const results: readonly GlossaryResult[] = [
  {
    id: 'nato',
    term: 'NATO',
    category: 'organisations',
    beginning: 'A military alliance of states in Europe and North America, whose members defend each other.',
    alias: 'North Atlantic Treaty Organization',
  },
  { id: 'riyadh', term: 'Riyadh', category: 'places', beginning: 'The capital of Saudi Arabia.' },
  {
    id: 'long',
    term: 'Organization for Security and Co-operation in Europe’s Special Monitoring Mission',
    category: 'organisations',
    beginning: `An endless word: ${'Verteidigungs'.repeat(6)}.`,
  },
];
const poland = { id: 'poland', term: 'Poland', category: 'states' } as const;
const card: Card = {
  id: 'nato',
  term: 'NATO',
  category: 'organisations',
  definition: 'A military alliance of states in Europe and North America, whose members defend each other.',
  claims: [
    {
      text: 'States cooperate through it.',
      sources: [
        { passage: '000#7', title: 'A sample explainer', paragraph: 7, address: 'https://news.example/a' },
      ],
    },
  ],
  related: [{ kind: 'includes', entries: [{ id: 'poland', term: 'Poland', category: 'states' }] }],
  dates: [],
  otherSenses: [],
};
const look = (props: Partial<GlossaryBrowserProps>, query = '') => (
  <GlossaryBrowser
    filter={{
      filter: { query, category: null, document: null },
      groups: [
        { id: 'actors', categories: ['people', 'states', 'organisations'] },
        { id: 'terms', categories: ['places', 'talks'] },
      ],
      documents: [{ id: '000', title: 'A sample explainer' }],
      onFilter: nothing,
      onDown: nothing,
    }}
    results={results}
    entry={null}
    problem={null}
    onClear={nothing}
    listAddress="#search"
    {...props}
  />
);

/** The glossary browser with and without an entry in view, and where nothing is found. */
export const fixture: Fixture = {
  component: 'GlossaryBrowser, EntryPage, Timeline',
  states: {
    list: () => look({}),
    'an entry': () =>
      look({
        entry: {
          card,
          dates: [
            {
              date: '1949-04-04',
              events: [{ event: 'The treaty is signed.', own: true, from: [] }],
            },
            {
              date: '1999-03',
              events: [
                { event: 'Poland joins.', own: false, from: [poland] },
                { event: 'Three more states join.', own: true, from: [poland] },
              ],
            },
            { date: '2023', events: [{ event: 'Finland joins.', own: false, from: [poland] }] },
          ],
          forms: [
            { code: 'en', language: 'English', forms: ['NATO', 'the Alliance'] },
            { code: 'uk', language: 'Ukrainian', forms: ['НАТО', 'Альянс'] },
          ],
          onOpenEntry: nothing,
          onPrint: nothing,
        },
      }),
    'a bare entry': () =>
      look({
        entry: {
          card: { ...card, claims: [], related: [] },
          dates: [],
          forms: [],
          onOpenEntry: nothing,
          onPrint: nothing,
        },
      }),
    'nothing found': () => look({ results: [] }, 'xylophone'),
    'no such entry': () => look({ entry: 'missing' }),
  },
};
