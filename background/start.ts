import { browser } from 'wxt/browser';
import { readerCss, shippedCss } from '../appearance/reader-css.ts';
import type { Card } from '../glossary/card.ts';
import type { LexiconData } from '../matching/lexicon.ts';
import { answerRequests, orderReader } from '../messaging/channel.ts';
import { countsOfTab, forgetTab, keepCounts, total } from '../messaging/counts.ts';
import { isReaderOrder } from '../messaging/messages.ts';
import { openSidePanel } from '../panel/open.ts';
import { searchEntries } from '../search/entries.ts';
import { buildSearch } from '../search/entry-search.ts';
import { readSettings } from '../settings/store.ts';
import { bringCards } from './bring-cards.ts';
import { offerLookingUp } from './context-menu.ts';
import { forgetGone } from './frames-gone.ts';
import { answerAddressBar } from './omnibox.ts';
import { takeOverOpenTabs, takeUpAllowedTabs, takeUpReturned } from './open-tabs.ts';
import { paperColour } from './paper-colour.ts';
import { openPanelCommand, showInPanel } from './side-panel.ts';
import { togglePage, togglePageCommand } from './toggle-page.ts';
import { welcomeOnInstall } from './welcome.ts';

/** The glossary as the build carries it. */
export interface Glossary {
  readonly cards: readonly Card[];
  /** Entries as pages in a language need them. */
  readonly lexicons: Readonly<Record<string, LexiconData>>;
}

interface Options extends Glossary {
  /** Whether the address bar's suggestions are written in XML. */
  readonly xml: boolean;
  /** Whether pages that are open already are ours to bring scripts to; else only those that the browser leaves out. */
  readonly bringScripts: boolean;
}

/**
 * Starts the background: answers pages and popups, and passes commands on.
 *
 * Every listener is added at once, before anything is awaited: the browser starts the worker for
 * an event and drops the event when no listener is there after the first turn.
 */
export function startBackground({ cards, lexicons, xml, bringScripts }: Options): void {
  const byId = new Map(cards.map((card) => [card.id, card]));
  answerRequests({
    card: async ({ entry }) => byId.get(entry) ?? null,
    // A page may say that it is in any language: `constructor`, say, which every object knows.
    lexicon: async ({ language }) => (Object.hasOwn(lexicons, language) ? lexicons[language] : null) ?? null,
    'reader-css': async ({ paper, shipped }) =>
      shipped ? shippedCss : readerCss((await readSettings()).styles, paperColour(paper)),
    'load-popover': async (_, sender) => {
      await bringCards(sender);
      return null;
    },
    'report-counts': async ({ counts }, sender) => {
      const { tab, frame } = sender;
      if (tab === undefined || frame === undefined) return null;
      await keepCounts({ tab, frame }, counts);
      await forgetGone(sender);
      await showBadge(tab);
      return null;
    },
    'show-in-panel': async ({ entry }, { tab, window }) => {
      if (tab === undefined || window === undefined) return { opened: false, keys: '' };
      return showInPanel(entry, { tab, window });
    },
  });
  offerLookingUp();
  answerAddressBar({ buildSearch: () => buildSearch(searchEntries(cards, lexicons)), cards: byId, xml });
  welcomeOnInstall();
  if (bringScripts) takeOverOpenTabs();
  else takeUpReturned();
  takeUpAllowedTabs();
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
  // Chrome gives a tab that it puts to sleep another number.
  browser.tabs.onReplaced?.addListener((_, tab) => void forgetTab(tab));
  browser.commands.onCommand.addListener((command, tab) => {
    // The window is in front where a browser does not say which tab was.
    if (command === openPanelCommand) void openSidePanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT);
    if (command === togglePageCommand && tab?.id !== undefined) void togglePage(tab.id);
    if (isReaderOrder(command) && tab?.id !== undefined) void orderReader(tab.id, command);
  });
  browser.runtime.onInstalled.addListener(() => void colourBadge());
  browser.runtime.onStartup.addListener(() => void colourBadge());
}

// One badge at a time: of two frames that report at once, the one that began earlier must not have
// the last word.
let badges: Promise<void> = Promise.resolve();

function showBadge(tab: number): Promise<void> {
  badges = badges
    .then(async () => {
      const marks = total(await countsOfTab(tab));
      await browser.action.setBadgeText({ tabId: tab, text: marks === 0 ? '' : String(marks) });
    })
    // The tab was closed meanwhile.
    .catch(() => undefined);
  return badges;
}

async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#3f4d63' });
}
