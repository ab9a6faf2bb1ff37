import type { Lexicon } from '../matching/lexicon.ts';
import { ask, takeOrders } from '../messaging/channel.ts';
import { keepListening } from '../messaging/keep-listening.ts';
import { extensionLives } from '../messaging/lifetime.ts';
import type { Where } from '../messaging/messages.ts';
import type { Settings } from '../settings/settings.ts';
import { readSettings, watchSettings } from '../settings/store.ts';
import { type Place, runsOn } from '../settings/where.ts';
import { claim } from './claim.ts';
import { pageKey } from './corrections.ts';
import { Frame } from './frame.ts';
import { readable } from './frame-size.ts';
import { MarkSheet } from './mark-sheet.ts';
import { clearRemains } from './remains.ts';
import { watchRoot } from './watch-root.ts';

interface Options {
  readonly document: Document;
  readonly loadLexicon: () => Promise<Lexicon>;
  /** The lexicon for passages in another language than the page's, if the glossary has one. */
  readonly lexiconOf: (language: string) => Promise<Lexicon | undefined>;
  /** The language that the page is in now. */
  readonly language: () => string;
  readonly onRoot?: (root: ShadowRoot) => Promise<void>;
  /** Whether an older session may have left its marks here: where browsers end scripts without a word to them. */
  readonly remains: boolean;
  readonly signal: AbortSignal;
}

/** Runs one frame of a tab: marks the page while the settings say so, and stops on the signal. */
export async function startSession(options: Options): Promise<void> {
  const { document, loadLexicon, lexiconOf, language, onRoot, remains, signal } = options;
  // Firefox also starts this in a frame's document that another took the place of meanwhile.
  if (!document.defaultView || !claim(document)) return;
  await readable(document.defaultView, { signal });
  const sheet = new MarkSheet(document, {
    cssOf: (_, paper) => ask({ type: 'reader-css', paper, shipped: false }),
    signal,
  });
  // A root comes again with what a page puts back, and with every start of its marks.
  const entered = new WeakSet<ShadowRoot>();
  const enter = (root: ShadowRoot) => {
    // In another document it lost its sheets.
    if (entered.has(root) && root.adoptedStyleSheets.length > 0) return;
    entered.add(root);
    void onRoot?.(root);
    sheet.enter(root);
  };
  let running: { stop: AbortController; frame: Frame } | undefined;

  const apply = async (settings: Settings) => {
    // A frame may be taken out while its settings are read.
    if (!document.defaultView) return;
    if (!runsOn(settings, placeOf(document))) {
      running?.stop.abort();
      running = undefined;
      return;
    }
    // Where the background cannot be reached, marks look as they ship.
    const styled = sheet.apply(settings.styles).catch(() => undefined);
    if (running) return running.frame.apply(settings);
    const stop = new AbortController();
    const stopped = AbortSignal.any([signal, stop.signal]);
    const frame = new Frame(document, settings, stopped);
    running = { stop, frame };
    const lexicon = await loadLexicon();
    // Else marks would change their look before the reader's eyes.
    await styled;
    // Where the background cannot be reached, marks look as they ship.
    const onPaper = (paper: string) => void sheet.suit(paper).catch(() => undefined);
    frame.start(lexicon, { lexiconOf, onRoot: onRoot && enter, onPaper });
    const startAnew = () => {
      // Whose extension is gone could not read how to start again.
      if (!extensionLives()) return;
      stop.abort();
      running = undefined;
      void readSettings().then(apply);
    };
    watchRoot(document, { was: lexicon.language, read: language, onChange: startAnew, signal: stopped });
  };

  takeOrders((order) => (order.type === 'where' ? where(document) : running?.frame.obey(order)), { signal });
  watchSettings(apply, { signal });
  // A page that shows another without loading it: what the reader said of that one holds now.
  const turned = async () => {
    if (!extensionLives()) return;
    const settings = await readSettings();
    if (!signal.aborted) await apply(settings);
  };
  // Firefox tells pages that it keeps for the way back of no change.
  const shown = ({ persisted }: PageTransitionEvent) => persisted && void turned();
  const listen = () => document.defaultView?.addEventListener('pageshow', shown, { signal });
  keepListening(document, listen, signal);
  document.defaultView.navigation?.addEventListener('currententrychange', turned, { signal });
  const settings = await readSettings();
  if (remains) clearRemains(document, Object.keys(settings.categories));
  await apply(settings);
}

function where(document: Document): Promise<Where> | undefined {
  if (window !== window.top) return undefined;
  return Promise.resolve({ host: siteOf(document), page: pageKey(document.location) });
}

// A frame belongs to the site and page in the address bar: that is where the reader switches it off.
function placeOf(document: Document): Place {
  const host = siteOf(document);
  try {
    return { host, page: window.top ? pageKey(window.top.location) : null };
  } catch {
    // Another site's page around it.
    return { host, page: null };
  }
}

function siteOf(document: Document): string {
  const ancestors = document.location.ancestorOrigins;
  const top = ancestors?.item(ancestors.length - 1);
  if (top && URL.canParse(top)) return new URL(top).hostname;
  try {
    return window.top?.location.hostname || document.location.hostname;
  } catch {
    // A frame of another site's, in a browser that does not tell which.
    return document.location.hostname;
  }
}
