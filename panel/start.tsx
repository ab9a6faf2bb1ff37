import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { stylesWith } from '../appearance/category-style.ts';
import { MarkStyles } from '../components/mark-styles.ts';
import { type OpenStory, Story } from '../components/story.tsx';
import type { NoStory } from '../components/story-closed.tsx';
import type { Card } from '../glossary/card.ts';
import type { LexiconData } from '../matching/lexicon.ts';
import { dress } from '../pages/dress.ts';
import { liveSettings } from '../pages/live-settings.ts';
import { askForAccess, watchAccess } from '../pages/site-access.ts';
import type { Together } from '../pictures/links.ts';
import { searchEntries } from '../search/entries.ts';
import { switchOnWhereOff } from '../settings/where.ts';
import { Contents } from './content.ts';
import { keepInView } from './keep-in-view.ts';
import { toCard, toDate, toEntryOnMap, toOpener } from './lead-reader.ts';
import { marksOrWhyNot } from './marks-or-why-not.ts';
import { textMeasure } from './measure.ts';
import { NameSearch, namesIn } from './name-search.ts';
import { takeWanted, watchWanted } from './open.ts';
import { PanelState } from './state.ts';
import { StorySearch } from './story-search.ts';
import { type Answer, StoryWatch } from './story-watch.ts';
import { Travel } from './travel.ts';

interface StartOptions {
  readonly cards: readonly Card[];
  /** By entry: how many passages of the documents name it together with others. */
  readonly together: Together;
  /** The glossary's names in English: what need not be found anew. */
  readonly lexicon: LexiconData;
  readonly startWorker: () => Worker;
  readonly signal: AbortSignal;
}

/** Pixels that pictures keep from the panel's edges. */
const edges = 32;

/** Shows the side panel in an element until the signal aborts. */
export async function start(root: HTMLElement, options: StartOptions): Promise<void> {
  const { together, signal } = options;
  const cards = new Map(options.cards.map((card) => [card.id, card]));
  const known = searchEntries(options.cards, { en: options.lexicon });
  const search = new StorySearch(known);
  const contents = new Contents({ cards, together }, { measure: textMeasure(document), search });
  const scroller: { current: HTMLElement | null } = { current: null };
  const state = new PanelState({ cards, onChange: show });
  const live = await liveSettings(show, { signal });
  const watch = new StoryWatch({ onChange: show, onTurn: turnTo, onAnswer: hear, signal });
  const names = new NameSearch({
    ask: (request) => watch.ask(request),
    onChange: show,
    known: () => namesIn(known),
    startWorker: options.startWorker,
  });
  const travel = new Travel({ watch, names, state });

  function turnTo(tab: number): void {
    names.forget();
    state.turn();
    void showWanted(tab);
  }

  /** Shows the card that the reader asked for beside a mark. */
  async function showWanted(tab: number): Promise<void> {
    const entry = await takeWanted(tab);
    if (entry !== undefined && watch.tab === tab) open(entry);
  }

  function hear(answer: Answer): void {
    if (answer.type === 'text') names.read(answer);
    else state.say(i18n.t('story.missed'));
  }

  function open(entry: string): void {
    if (state.open(entry)) toCard(root);
  }

  function back(depth: number): void {
    const left = state.back(depth);
    if (depth > 0) toCard(root);
    else if (left) toOpener(root, left.id);
  }

  function switchOn(): void {
    const { page } = watch;
    if (!live.settings.enabled) live.choose([{ kind: 'field', name: 'enabled', value: true }]);
    else if (page.kind === 'open') live.choose(switchOnWhereOff(live.settings, page.place));
  }

  function pageInView(): OpenStory | NoStory {
    const page = marksOrWhyNot(watch.page, live.settings);
    if (page.kind !== 'marked') return page;
    const { marks, here } = page;
    const { chosen } = state;
    // Later, not now: what is being shown must be done before it is shown anew.
    if (chosen.view === 'names' && names.state.kind === 'unasked') queueMicrotask(() => names.begin());
    const content = contents.of(marks, { chosen, width: root.clientWidth - edges, names: names.state });
    const entries = new Set(marks.map(({ entry }) => entry)).size;
    return { kind: 'open', marks: marks.length, entries, here, content };
  }

  function show(): void {
    if (signal.aborted) return;
    const { settings, problem } = live;
    const { said, opened, chosen } = state;
    dress(document, live);
    render(
      <MarkStyles.Provider value={stylesWith(settings.styles)}>
        <Story
          page={pageInView()}
          cards={opened}
          places={watch.marks.filter(({ entry }) => entry === opened.at(-1)?.id)}
          said={said}
          problem={problem}
          onView={(view) => state.choose({ view })}
          onOrder={(order) => state.choose({ order })}
          onSearch={(query) => state.choose({ query })}
          onDate={(date) => {
            state.choose({ date });
            toDate(root, date);
          }}
          onNeighbours={(entry) => {
            state.choose({ entry });
            toEntryOnMap(root);
          }}
          onShowAll={() => state.choose({ all: true })}
          onName={(name) => travel.toName(name)}
          onSearchNames={() => names.begin()}
          onGo={(mark) => travel.toMark(mark)}
          onGoTo={(entry) => travel.toEntry(entry)}
          onOpen={open}
          onBack={back}
          onAllow={() => void askForAccess()}
          onReload={() => void (watch.tab !== undefined && browser.tabs.reload(watch.tab))}
          onSwitchOn={switchOn}
          scroller={scroller}
        />
      </MarkStyles.Provider>,
      root,
    );
    if (chosen.view === 'list') keepInView(scroller.current);
  }

  document.title = `${i18n.t('story.title')} – ${i18n.t('extName')}`;
  watchAccess(() => watch.again(), { signal });
  watchWanted(() => watch.tab !== undefined && void showWanted(watch.tab), { signal });
  // Pictures fit the panel, which readers pull wider and narrower.
  window.addEventListener('resize', show, { signal });
  show();
}
