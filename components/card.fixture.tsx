import type { Card as CardData } from '../glossary/card.ts';
import { Card, CardMessage } from './card.tsx';
import { CardCorrected, CardCorrections } from './card-corrections.tsx';
import { CardFooter } from './card-footer.tsx';
import { CardFrame } from './card-frame.tsx';
import { type Why, whyInWords } from './card-why.ts';
import { type Correction, correctionsFor } from './corrections.ts';
import type { Fixture } from './gallery/fixture.ts';

const nothing = () => undefined;

const full: CardData = {
  id: 'black-sea-ceasefire',
  term: 'Black Sea ceasefire',
  category: 'talks',
  definition:
    'A proposed halt to attacks on ships and ports in the Black Sea, announced after separate American talks with each side in Riyadh in March 2025.',
  background: 'Where the talks were held, and that earlier shipping deals existed.',
  claims: [
    {
      text: 'Moscow tied its consent to the easing of sanctions on a state bank that serves farm exports.',
      sources: [
        {
          passage: '000#7',
          title: 'A sample explainer with an address',
          paragraph: 7,
          address: 'https://news.example/a',
        },
        { passage: '001#2', title: 'A sample letter without one', paragraph: 2 },
      ],
    },
    {
      text: 'The two sides described differently what they had agreed to.',
      sources: [{ passage: '002#11', title: 'A sample speech', paragraph: 11 }],
    },
  ],
  related: [
    { kind: 'held in', entries: [{ id: 'riyadh', term: 'Riyadh', category: 'places' }] },
    {
      kind: 'parties',
      entries: [
        { id: 'russia', term: 'Russia', category: 'states' },
        { id: 'ukraine', term: 'Ukraine', category: 'states' },
        { id: 'united-states', term: 'United States', category: 'states' },
      ],
    },
    { kind: 'related to', entries: [{ id: 'grain', term: 'Grain exports', category: 'economy' }] },
  ],
  dates: [
    { date: '2025-03-25', event: 'The halt is announced.' },
    { date: '2022-07', event: 'An earlier deal on grain ships begins.' },
  ],
  otherSenses: ['The grain deal of 2022, which covered merchant ships only.'],
};
const { background: _general, ...sourced } = full;
const bare: CardData = { ...sourced, claims: [], related: [], dates: [], otherSenses: [] };
const long: CardData = {
  ...full,
  term: 'Organization for Security and Co-operation in Europe’s Special Monitoring Mission',
  category: 'organisations',
  claims: Array.from({ length: 6 }, (_, index) => ({
    text: `Claim ${index + 1}, with an endless word: ${'Verteidigungs'.repeat(5)}.`,
    sources: full.claims[0]?.sources ?? [],
  })),
};

const frame = (card: CardData, trail: readonly string[] = [], why?: string) => (
  <div class="frame">
    <CardFrame trail={trail} onBack={nothing} onClose={nothing}>
      <Card card={card} titleId={`${card.id}-title`} onOpenEntry={nothing} why={why} />
    </CardFrame>
  </div>
);
const reason: Why = { alias: 'Black Sea ceasefire', cue: 'Riyadh', support: 'near', always: false };
const about = { alias: reason.alias, term: full.term };
const beside = (state: {
  pinned?: boolean;
  menu?: boolean;
  of?: number;
  sheet?: boolean;
  panelKeys?: string;
}) => (
  <div class={state.sheet ? 'frame sheet' : 'frame'}>
    <CardFrame
      trail={[]}
      onBack={nothing}
      onClose={nothing}
      pinned={state.sheet ? undefined : (state.pinned ?? false)}
      footer={
        <CardFooter
          standing={{ at: 1, of: state.of ?? 12 }}
          onStep={nothing}
          menu={state.menu ?? false}
          onMenu={nothing}
          onPanel={nothing}
          panelKeys={state.panelKeys ?? null}
        >
          <CardCorrections corrections={correctionsFor(reason)} about={about} onCorrect={nothing} />
        </CardFooter>
      }
    >
      <Card card={bare} titleId="beside" onOpenEntry={nothing} why={whyInWords(reason)} />
    </CardFrame>
  </div>
);
const corrected = (correction: Correction, kept: boolean) => (
  <div class="frame">
    <CardFrame
      trail={[]}
      onBack={nothing}
      onClose={nothing}
      note={
        <CardCorrected titleId="said" correction={correction} kept={kept} about={about} onUndo={nothing} />
      }
    >
      {null}
    </CardFrame>
  </div>
);
const message = (kind: 'loading' | 'missing' | 'failed') => (
  <div class="frame">
    <CardFrame trail={[]} onBack={nothing} onClose={nothing}>
      <CardMessage titleId={kind} kind={kind} onRetry={nothing} />
    </CardFrame>
  </div>
);

/** A card in its frame, from everything it can hold to nothing at all. */
export const fixture: Fixture = {
  component: 'Card, CardFrame',
  states: {
    everything: () => (
      <div class="gallery-tall">
        {frame(full, [], whyInWords({ alias: 'Black Sea ceasefire', always: false }))}
      </div>
    ),
    'definition only': () => frame(bare),
    'long, scrolls': () => frame(long),
    nested: () => frame(bare, ['Russia']),
    'nested deep': () =>
      frame(bare, ['Organization for Security and Co-operation in Europe', 'Ukraine', 'Minsk agreements']),
    'beside a mark': () => beside({}),
    'the only mark, kept open': () => beside({ of: 1, pinned: true }),
    'corrections to choose from': () => beside({ menu: true }),
    'a sidebar that only the reader can open': () => beside({ panelKeys: 'Alt+Shift+G' }),
    'for fingers': () => beside({ sheet: true, menu: true }),
    corrected: () => corrected('not-here', true),
    'correction not kept': () => corrected('not-here', false),
    loading: () => message('loading'),
    'no such entry': () => message('missing'),
    failed: () => message('failed'),
  },
};
