import { render } from 'preact';
import { i18n } from '#i18n';
import { stylesWith } from '../appearance/category-style.ts';
import type { EntryPageProps } from '../components/entry-page.tsx';
import { GlossaryBrowser } from '../components/glossary-browser.tsx';
import { MarkStyles } from '../components/mark-styles.ts';
import { ownLocale } from '../components/own-locale.ts';
import type { Card } from '../glossary/card.ts';
import { categories, groups } from '../glossary/categories.ts';
import type { LexiconData } from '../matching/lexicon.ts';
import { dress } from '../pages/dress.ts';
import { liveSettings } from '../pages/live-settings.ts';
import { type Filter, fragmentOf, noFilter, type Place, placeAt } from '../search/address.ts';
import { searchEntries } from '../search/entries.ts';
import { prepareSearch } from '../search/entry-search.ts';
import { Catalogue } from './catalogue.ts';
import { whenIdle } from './when-idle.ts';

interface StartOptions {
  readonly cards: readonly Card[];
  /** The written forms by language, the glossary's own first. */
  readonly lexicons: Readonly<Record<string, LexiconData>>;
  readonly signal: AbortSignal;
}

const groupsToShow = groups.map((id) => ({
  id,
  categories: categories.filter((category) => category.group === id).map((category) => category.id),
}));

/** Shows the glossary browser in an element until the signal aborts. */
export async function start(root: HTMLElement, { cards, lexicons, signal }: StartOptions): Promise<void> {
  const catalogue = new Catalogue(cards);
  const entries = searchEntries(cards, lexicons);
  const formsOf = new Map(entries.map(({ id, aliases }) => [id, aliases]));
  const languageName = new Intl.DisplayNames(ownLocale(), { type: 'language' });
  const heading: { current: HTMLElement | null } = { current: null };
  const list: { current: HTMLElement | null } = { current: null };
  const search = prepareSearch(entries);
  let place = settle(placeAt(location.hash));
  let filter: Filter = place.kind === 'list' ? place.filter : noFilter;
  const live = await liveSettings(show, { signal });

  // What was looked up gets the address of what it came to, so that going back does not look it up anew.
  function settle(asked: Place): Exclude<Place, { kind: 'look-up' }> {
    if (asked.kind !== 'look-up') return asked;
    const id = search.finish().named(asked.text);
    const settled = id
      ? ({ kind: 'entry', id } as const)
      : ({ kind: 'list', filter: { ...noFilter, query: asked.text } } as const);
    history.replaceState(null, '', fragmentOf(settled));
    return settled;
  }

  function filterBy(next: Filter): void {
    filter = next;
    place = { kind: 'list', filter };
    // Typing leaves one step in the history, not one a letter.
    history.replaceState(null, '', fragmentOf(place));
    show();
  }

  function entryPage(id: string): EntryPageProps | 'missing' {
    const card = catalogue.card(id);
    if (!card) return 'missing';
    return {
      card,
      dates: catalogue.dates(card),
      forms: [...(formsOf.get(id) ?? [])].map(([code, forms]) => ({
        code,
        language: languageName.of(code) ?? code,
        forms,
      })),
      onOpenEntry: (entry) => {
        location.hash = fragmentOf({ kind: 'entry', id: entry });
      },
      onPrint: () => window.print(),
      heading,
    };
  }

  function show(): void {
    if (signal.aborted) return;
    dress(document, live);
    const entry = place.kind === 'entry' ? entryPage(place.id) : null;
    const title = entry && entry !== 'missing' ? entry.card.term : i18n.t('glossary.title');
    document.title = `${title} – ${i18n.t('extName')}`;
    render(
      <MarkStyles.Provider value={stylesWith(live.settings.styles)}>
        <GlossaryBrowser
          filter={{
            filter,
            groups: groupsToShow,
            documents: catalogue.documents,
            onFilter: filterBy,
            onDown: () => list.current?.querySelector<HTMLElement>('.result')?.focus(),
          }}
          results={catalogue.results(filter, (query) => search.finish().find(query))}
          entry={entry}
          problem={live.problem}
          onClear={() => filterBy(noFilter)}
          listAddress={fragmentOf({ kind: 'list', filter })}
          list={list}
        />
      </MarkStyles.Provider>,
      root,
    );
  }

  function go(): void {
    place = settle(placeAt(location.hash));
    if (place.kind === 'list') filter = place.filter;
    show();
    if (place.kind === 'entry') {
      scrollTo({ top: 0, behavior: 'instant' });
      heading.current?.focus({ preventScroll: true });
    }
  }

  show();
  // The first search of all is the slowest: engines compile what it runs. With a slip both ways of looking run.
  const warmUp = () => void search.finish().find('zelnesky');
  whenIdle(() => search.addNext() || warmUp(), { window, signal });
  window.addEventListener('hashchange', go, { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      const { target } = event;
      // An empty search field takes no “/”: the hint to press it stands there while the field has focus.
      const typing =
        target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.value !== '');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      document.getElementById('glossary-query')?.focus();
    },
    { signal },
  );
  if (place.kind === 'list') document.getElementById('glossary-query')?.focus();
  else showInList(list.current);
}

// Not scrollIntoView: that scrolls the page too, and the reader came for the entry.
function showInList(list: HTMLElement | null): void {
  const current = list?.querySelector<HTMLElement>('[aria-current]');
  const results = current?.closest<HTMLElement>('.results');
  if (!current || !results) return;
  results.scrollTop =
    current.offsetTop - results.offsetTop - (results.clientHeight - current.clientHeight) / 2;
}
