import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { stylesWith } from '../appearance/category-style.ts';
import { MarkStyles } from '../components/mark-styles.ts';
import { type OpenStory, Story } from '../components/story.tsx';
import type { NoStory } from '../components/story-closed.tsx';
import type { StoryListing, StoryMark } from '../components/story-mark.ts';
import type { Card } from '../glossary/card.ts';
import { dress } from '../pages/dress.ts';
import { liveSettings } from '../pages/live-settings.ts';
import { askForAccess, watchAccess } from '../pages/site-access.ts';
import { runsOn } from '../settings/settings.ts';
import { keepInView } from './keep-in-view.ts';
import { entriesOf, listingOf } from './listing.ts';
import { takeWanted, watchWanted } from './open.ts';
import { StoryWatch } from './story-watch.ts';

interface StartOptions {
  readonly cards: readonly Card[];
  readonly signal: AbortSignal;
}

/** Shows the side panel in an element until the signal aborts. */
export async function start(root: HTMLElement, { cards, signal }: StartOptions): Promise<void> {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const scroller: { current: HTMLElement | null } = { current: null };
  let order: StoryListing['order'] = 'category';
  let query = '';
  let said = '';
  let opened: readonly Card[] = [];
  const live = await liveSettings(show, { signal });
  const watch = new StoryWatch({ onChange: show, onTurn: turnTo, signal });

  function turnTo(tab: number): void {
    // What was looked for or opened on one page is of no interest on another.
    query = '';
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
    const entries = entriesOf(marks, byId);
    const listing = listingOf(marks, { entries, order, query });
    return { kind: 'open', marks: marks.length, entries: entries.length, listing, query, here };
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
          onOrder={(next) => {
            order = next;
            show();
          }}
          onSearch={(next) => {
            query = next;
            show();
          }}
          onGo={go}
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
    keepInView(scroller.current);
  }

  document.title = `${i18n.t('story.title')} – ${i18n.t('extName')}`;
  watchAccess(() => watch.again(), { signal });
  watchWanted(() => watch.tab !== undefined && void showWanted(watch.tab), { signal });
  show();
}
