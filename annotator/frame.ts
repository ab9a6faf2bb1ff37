import type { Corrections } from '../matching/decide.ts';
import type { Lexicon } from '../matching/lexicon.ts';
import { ask } from '../messaging/channel.ts';
import type { ListedMark, Order } from '../messaging/messages.ts';
import type { Settings } from '../settings/settings.ts';
import type { Cards } from './cards.ts';
import { correctionsIn, pageKey, sameCorrections } from './corrections.ts';
import { CountReports } from './count-reports.ts';
import { cardsOnDemand } from './load-cards.ts';
import { openByPointer } from './open-by-pointer.ts';
import { annotate, type Page } from './page/page.ts';
import { type Mark, textOf } from './page/run.ts';
import { watched } from './watched.ts';

interface StartOptions {
  /** What to read and mark, if not the whole document. */
  readonly root?: Element;
  /** The lexicon for passages in another language, if the glossary has one. */
  readonly lexiconOf?: (language: string) => Promise<Lexicon | undefined>;
  /** Prepares a shadow root for painting, where the browser needs that. */
  readonly onRoot?: ((root: ShadowRoot) => void) | undefined;
  /** Told after each count what the marks stand on, as `paperUnder` gives it. */
  readonly onPaper?: (paper: string) => void;
}

/** One frame's page and cards, wired together for as long as its site is switched on. */
export class Frame {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #cards: Cards;
  #settings: Settings;
  #corrections: Corrections;
  #page: Page | undefined;
  #reports: CountReports | undefined;

  constructor(document: Document, settings: Settings, signal: AbortSignal) {
    this.#document = document;
    this.#settings = settings;
    this.#corrections = correctionsIn(settings, pageKey(document.location));
    this.#signal = signal;
    this.#cards = cardsOnDemand({
      ask,
      bring: () => ask({ type: 'load-popover' }),
      document,
      marks: () => this.#marks(),
      settings: () => this.#settings,
      onShown: (mark) => {
        this.#page?.point(mark);
        watched().onShown?.(mark);
      },
      signal,
    });
    const own = { marks: () => this.#marks() };
    watched().frame = own;
    signal.addEventListener('abort', () => {
      if (watched().frame === own) watched().frame = undefined;
    });
  }

  /** Marks the page. */
  start(lexicon: Lexicon, { root, lexiconOf, onRoot, onPaper }: StartOptions): void {
    // The page may have gone while its lexicon was fetched.
    const view = this.#document.defaultView;
    if (this.#signal.aborted || !view) return;
    // Kept in hand: once the page has given way to another site's, asking the window for it throws in Firefox.
    const { performance } = view;
    const now = () => performance.now();
    const reports: CountReports = new CountReports({
      count: async () => {
        const counted = await page.count();
        if (counted) onPaper?.(counted.paper);
        return counted;
      },
      isShown: (category) => !hiddenIn(this.#settings).includes(category),
      window: view,
      now,
      signal: this.#signal,
    });
    this.#reports = reports;
    const page: Page = annotate({
      document: this.#document,
      root,
      lexicon,
      lexiconOf,
      hidden: hiddenIn(this.#settings),
      corrections: this.#corrections,
      look: this.#settings,
      onChange: () => {
        watched().onChange?.();
        reports.want();
      },
      onRoot,
      now,
      signal: this.#signal,
    });
    this.#page = page;
    openByPointer({
      document: this.#document,
      cards: this.#cards,
      markAt: (point) => page.markAt(point),
      settings: () => this.#settings,
      signal: this.#signal,
    });
  }

  apply(settings: Settings): void {
    const was: Readonly<Record<string, boolean>> = this.#settings.categories;
    for (const [category, shown] of Object.entries(settings.categories)) {
      if (shown !== was[category]) this.#page?.show(category, shown);
    }
    const corrections = correctionsIn(settings, pageKey(this.#document.location));
    if (!sameCorrections(corrections, this.#corrections)) this.#page?.correct(corrections);
    this.#corrections = corrections;
    this.#page?.look(settings);
    this.#settings = settings;
    watched().onChange?.();
    this.#reports?.sort();
  }

  obey(order: Order): Promise<unknown> | undefined {
    const marks = this.#marks();
    if (order.type === 'list-marks') return Promise.resolve(marks.map(listed));
    if (order.type === 'where' || marks.length === 0) return undefined;
    if (!order.anyway && !holdsReader(this.#document)) return undefined;
    this.#cards.step(order.type);
    return Promise.resolve(true);
  }

  #marks(): readonly Mark[] {
    return this.#page?.marks() ?? [];
  }
}

/** Whether the reader's focus is in a document, and not in a frame within it. */
function holdsReader(document: Document): boolean {
  const within = document.activeElement?.localName;
  return document.hasFocus() && within !== 'iframe' && within !== 'frame';
}

function hiddenIn(settings: Settings): string[] {
  return Object.entries(settings.categories).flatMap(([category, shown]) => (shown ? [] : [category]));
}

function listed(mark: Mark): ListedMark {
  return { entry: mark.match.entry, category: mark.match.category, text: textOf(mark) };
}
