import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { stylesWith } from '../appearance/category-style.ts';
import { MarkStyles } from '../components/mark-styles.ts';
import { type OpenStory, Story } from '../components/story.tsx';
import type { NoStory } from '../components/story-closed.tsx';
import type { StoryEntry, StoryMark } from '../components/story-mark.ts';
import type { Card } from '../glossary/card.ts';
import { dress } from '../pages/dress.ts';
import { liveSettings } from '../pages/live-settings.ts';
import { askForAccess, watchAccess } from '../pages/site-access.ts';
import type { Together } from '../pictures/links.ts';
import { runsOn } from '../settings/settings.ts';
import { type Chosen, Contents, nothingChosen } from './content.ts';
import { keepInView } from './keep-in-view.ts';
import { textMeasure } from './measure.ts';
import { takeWanted, watchWanted } from './open.ts';
import { StoryWatch } from './story-watch.ts';

interface StartOptions {
  readonly cards: readonly Card[];
  /** By entry: how many passages of the documents name it together with others. */
  readonly together: Together;
  readonly signal: AbortSignal;
}

/** Pixels that pictures keep from the panel's edges. */
const edges = 32;

/** Shows the side panel in an element until the signal aborts. */
export async function start(root: HTMLElement, { cards, together, signal }: StartOptions): Promise<void> {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const contents = new Contents({ cards: byId, together }, textMeasure(document));
  const scroller: { current: HTMLElement | null } = { current: null };
  let chosen: Chosen = nothingChosen;
  let said = '';
  let opened: readonly Card[] = [];
  const live = await liveSettings(show, { signal });
  const watch = new StoryWatch({ onChange: show, onTurn: turnTo, signal });

  function choose(part: Partial<Chosen>): void {
    chosen = { ...chosen, ...part };
    show();
  }

  function turnTo(tab: number): void {
    // What was looked for or opened on one page is of no interest on another.
    const { view, order } = chosen;
    chosen = { ...nothingChosen, view, order };
    said = '';
    opened = [];
    show();
    void showWanted(tab);
  }

  /** Shows the card that the reader asked for beside a mark. */
  async function showWanted(tab: number): Promise<void> {
    const entry = await takeWanted(tab);
    if (entry !== undefined && watch.tab === tab) open(entry);
  }

  function pageInView(): OpenStory | NoStory {
    const { page } = watch;
    if (page.kind !== 'open') return page;
    const { host, marks, here } = page;
    if (!live.settings.enabled) return { kind: 'off' };
    if (!runsOn(live.settings, host)) return { kind: 'site-off', host };
    if (!marks) return { kind: 'asking' };
    const content = contents.of(marks, { chosen, width: root.clientWidth - edges });
    const entries = new Set(marks.map(({ entry }) => entry)).size;
    return { kind: 'open', marks: marks.length, entries, here, content };
  }

  function placesOf(entry: string | undefined): readonly StoryMark[] {
    const marks = watch.page.kind === 'open' ? watch.page.marks : null;
    return marks?.filter((mark) => mark.entry === entry) ?? [];
  }

  function go({ mark, text }: StoryMark): void {
    watch.ask({ type: 'go', mark });
    said = i18n.t('story.went', { text });
    show();
  }

  /** From a place of the entry to its next, else to its first. */
  function goTo({ marks }: StoryEntry): void {
    const current = watch.page.kind === 'open' ? watch.page.here.current : null;
    const at = marks.findIndex(({ mark }) => mark === current);
    const next = marks[(at + 1) % marks.length];
    if (next) go(next);
  }

  function open(entry: string): void {
    const card = byId.get(entry);
    if (!card) return;
    opened = [...opened, card];
    show();
    root.querySelector<HTMLElement>('.frame-body')?.focus();
  }

  function back(depth: number): void {
    const from = opened[depth];
    opened = opened.slice(0, depth);
    show();
    const place = depth > 0 ? '.frame-body' : `[data-opens="${CSS.escape(from?.id ?? '')}"]`;
    root.querySelector<HTMLElement>(place)?.focus();
  }

  function chooseEvent(event: string): void {
    choose({ event });
    root.querySelector(`[data-event="${CSS.escape(event)}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  function chooseOnMap(entry: string | null): void {
    choose({ entry });
    const name = root.querySelector<HTMLElement>('.map-name[aria-pressed="true"]');
    name?.scrollIntoView({ block: 'nearest' });
    // The button that was pressed may be gone.
    if (document.activeElement === document.body) name?.focus();
  }

  function switchOn(): void {
    const { page } = watch;
    if (!live.settings.enabled) live.choose([{ kind: 'field', name: 'enabled', value: true }]);
    else if (page.kind === 'open') live.choose([{ kind: 'site', host: page.host, on: true }]);
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
          onEvent={chooseEvent}
          onNeighbours={chooseOnMap}
          onShowAll={() => choose({ all: true })}
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
