import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { stylesWith } from '../appearance/category-style.ts';
import { MarkStyles } from '../components/mark-styles.ts';
import { type OpenStory, Story } from '../components/story.tsx';
import type { NoStory } from '../components/story-closed.tsx';
import type { StoryEntry, StoryMark } from '../components/story-mark.ts';
import type { Card } from '../glossary/card.ts';
import type { LexiconData } from '../matching/lexicon.ts';
import { dress } from '../pages/dress.ts';
import { liveSettings } from '../pages/live-settings.ts';
import { askForAccess, watchAccess } from '../pages/site-access.ts';
import type { Together } from '../pictures/links.ts';
import { searchEntries } from '../search/entries.ts';
import { switchOnWhereOff } from '../settings/where.ts';
import { type Chosen, Contents, nothingChosen } from './content.ts';
import { keepInView } from './keep-in-view.ts';
import { toCard, toDate, toEntryOnMap, toOpener } from './lead-reader.ts';
import { marksOrWhyNot } from './marks-or-why-not.ts';
import { textMeasure } from './measure.ts';
import { NameSearch, namesIn } from './name-search.ts';
import { takeWanted, watchWanted } from './open.ts';
import { StorySearch } from './story-search.ts';
import { type Answer, StoryWatch } from './story-watch.ts';

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
  const { cards, together, signal } = options;
  const byId = new Map(cards.map((card) => [card.id, card]));
  const known = searchEntries(cards, { en: options.lexicon });
  const search = new StorySearch(known);
  const contents = new Contents({ cards: byId, together }, { measure: textMeasure(document), search });
  const scroller: { current: HTMLElement | null } = { current: null };
  let chosen: Chosen = nothingChosen;
  let said = '';
  let opened: readonly Card[] = [];
  const live = await liveSettings(show, { signal });
  const watch = new StoryWatch({ onChange: show, onTurn: turnTo, onAnswer: hear, signal });
  const names = new NameSearch({
    ask: (request) => watch.ask(request),
    onChange: show,
    known: () => namesIn(known),
    startWorker: options.startWorker,
  });

  function choose(part: Partial<Chosen>): void {
    chosen = { ...chosen, ...part };
    show();
  }

  function say(words: string): void {
    said = words;
    show();
  }

  function turnTo(tab: number): void {
    // What was looked for or opened on one page is of no interest on another.
    const { view, order } = chosen;
    chosen = { ...nothingChosen, view, order };
    said = '';
    opened = [];
    names.forget();
    show();
    void showWanted(tab);
  }

  /** Shows the card that the reader asked for beside a mark. */
  async function showWanted(tab: number): Promise<void> {
    const entry = await takeWanted(tab);
    if (entry !== undefined && watch.tab === tab) open(entry);
  }

  function pageInView(): OpenStory | NoStory {
    const page = marksOrWhyNot(watch.page, live.settings);
    if (page.kind !== 'marked') return page;
    const { marks, here } = page;
    // Later, not now: what is being shown must be done before it is shown anew.
    if (chosen.view === 'names' && names.state.kind === 'unasked') queueMicrotask(() => names.begin());
    const content = contents.of(marks, { chosen, width: root.clientWidth - edges, names: names.state });
    const entries = new Set(marks.map(({ entry }) => entry)).size;
    return { kind: 'open', marks: marks.length, entries, here, content };
  }

  function placesOf(entry: string | undefined): readonly StoryMark[] {
    const marks = watch.page.kind === 'open' ? watch.page.marks : null;
    return marks?.filter((mark) => mark.entry === entry) ?? [];
  }

  function go({ mark, text }: StoryMark): void {
    watch.ask({ type: 'go', mark });
    say(i18n.t('story.went', { text }));
  }

  /** From a place of the entry to its next, else to its first. */
  function goTo({ marks }: StoryEntry): void {
    const current = watch.page.kind === 'open' ? watch.page.here.current : null;
    const at = marks.findIndex(({ mark }) => mark === current);
    const next = marks[(at + 1) % marks.length];
    if (next) go(next);
  }

  function hear(answer: Answer): void {
    if (answer.type === 'text') names.read(answer);
    else say(i18n.t('story.missed'));
  }

  function goToName(name: string): void {
    const { state } = names;
    const found = state.kind === 'searching' || state.kind === 'found' ? state.names : [];
    const places = found.find((other) => other.name === name)?.places ?? [];
    const at = chosen.name?.name === name ? chosen.name.place % places.length : 0;
    const place = places[at];
    if (!place) return;
    names.goTo(place);
    said = i18n.t('story.went', { text: name });
    choose({ name: { name, place: at + 1 } });
  }

  function open(entry: string): void {
    const card = byId.get(entry);
    if (!card) return;
    opened = [...opened, card];
    show();
    toCard(root);
  }

  function back(depth: number): void {
    const from = opened[depth];
    opened = opened.slice(0, depth);
    show();
    if (depth > 0) toCard(root);
    else if (from) toOpener(root, from.id);
  }

  function chooseDate(date: string): void {
    choose({ date });
    toDate(root, date);
  }

  function chooseOnMap(entry: string | null): void {
    choose({ entry });
    toEntryOnMap(root);
  }

  function switchOn(): void {
    const { page } = watch;
    if (!live.settings.enabled) live.choose([{ kind: 'field', name: 'enabled', value: true }]);
    else if (page.kind === 'open') live.choose(switchOnWhereOff(live.settings, page.place));
  }

  function show(): void {
    if (signal.aborted) return;
    const { settings, problem } = live;
    dress(document, settings);
    render(
      <MarkStyles.Provider value={stylesWith(settings.styles)}>
        <Story
          page={pageInView()}
          cards={opened}
          places={placesOf(opened.at(-1)?.id)}
          said={said}
          problem={problem}
          onView={(view) => choose({ view })}
          onOrder={(order) => choose({ order })}
          onSearch={(query) => choose({ query })}
          onDate={chooseDate}
          onNeighbours={chooseOnMap}
          onShowAll={() => choose({ all: true })}
          onName={goToName}
          onSearchNames={() => names.begin()}
          onGo={go}
          onGoTo={goTo}
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
