import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Card } from '../glossary/card.ts';
import { glossaryPath } from '../search/address.ts';
import type { EntrySearch } from '../search/entry-search.ts';

interface Options {
  /** Makes the search; called once, when a reader first types after the keyword. */
  readonly buildSearch: () => EntrySearch;
  readonly cards: ReadonlyMap<string, Card>;
  /** Chrome reads suggestions as XML, Firefox as they stand. */
  readonly xml: boolean;
}

/** Answers to the keyword in the address bar. To be called in the worker's first turn. */
export function answerAddressBar({ buildSearch, cards, xml }: Options): void {
  let search: EntrySearch | undefined;
  const write = xml ? inXml : plainly;
  browser.omnibox.setDefaultSuggestion({ description: i18n.t('menu.addressBar') });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    search ??= buildSearch();
    const found = search.find(text).flatMap(({ id }) => cards.get(id) ?? []);
    // The term, not the id: the browser puts it into the address bar, and it names its entry as well.
    suggest(found.slice(0, 6).map((card) => ({ content: card.term, description: write(card) })));
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    const url = browser.runtime.getURL(glossaryPath({ kind: 'look-up', text }));
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

function plainly({ term, definition }: Card): string {
  return `${term} – ${definition}`;
}

function inXml({ term, definition }: Card): string {
  return `<match>${escapeXml(term)}</match> <dim>– ${escapeXml(definition)}</dim>`;
}

function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
