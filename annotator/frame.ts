import { stylesWith } from '../appearance/category-style.ts';
import type { Card } from '../glossary/card.ts';
import type { Lexicon } from '../matching/lexicon.ts';
import { ask } from '../messaging/channel.ts';
import type { ListedMark, Order } from '../messaging/messages.ts';
import type { Choice, Settings } from '../settings/settings.ts';
import { keepChoices } from '../settings/store.ts';
import { bringIntoView } from './bring-into-view.ts';
import { choiceOf, undoing } from './correct.ts';
import { correctionsIn, pageKey, sameCorrections } from './corrections.ts';
import { CountReports } from './count-reports.ts';
import { popoverOnDemand } from './load-popover.ts';
import { openByPointer } from './open-by-pointer.ts';
import { annotate, type Page } from './page/page.ts';
import { type Mark, textOf } from './page/run.ts';
import { sentenceNumbers } from './page/sentences.ts';
import type { Correction, MarkTarget, Popover } from './popover/index.ts';
import { Steps } from './steps.ts';
import { Targets } from './targets.ts';
import { watched } from './watched.ts';

/** One frame's page and popover, wired together for as long as its site is switched on. */
export class Frame {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #popover: Popover;
  readonly #steps = new Steps();
  readonly #targets = new Targets(() => this.#marks());
  /** What brings back how things were before the last correction of a mark. */
  readonly #undo = new WeakMap<MarkTarget, Choice>();
  #settings: Settings;
  #page: Page | undefined;
  #shown: MarkTarget | null = null;
  #reports: CountReports | undefined;

  constructor(document: Document, settings: Settings, signal: AbortSignal) {
    this.#document = document;
    this.#settings = settings;
    this.#signal = signal;
    this.#popover = popoverOnDemand({
      fetch: () => ask({ type: 'load-popover' }),
      create: ({ createPopover }) =>
        createPopover({
          document,
          loadCard,
          preferences: () => ({ ...this.#settings, marks: stylesWith(this.#settings.styles) }),
          stepFrom: (target, by) => this.#stepFrom(target, by),
          correct: (target, correction) => this.#correct(target, correction),
          undo: (target) => this.#takeBack(target),
          openPanel: (entry) => ask({ type: 'show-in-panel', entry }),
          onShown: (target) => this.#show(target),
          signal,
        }),
    });
    const own = { marks: () => this.#marks() };
    watched().frame = own;
    signal.addEventListener('abort', () => {
      if (watched().frame === own) watched().frame = undefined;
    });
  }

  /** @param how.root what to read and mark, if not the whole document. */
  start(
    lexicon: Lexicon,
    { root, onRoot }: { root?: Element; onRoot?: ((root: ShadowRoot) => void) | undefined },
  ): void {
    if (this.#signal.aborted) return;
    const now = () => performance.now();
    const reports: CountReports = new CountReports({
      count: () => page.count(),
      window: this.#document.defaultView ?? window,
      now,
      signal: this.#signal,
    });
    this.#reports = reports;
    const page: Page = annotate({
      document: this.#document,
      root,
      lexicon,
      hidden: hiddenIn(this.#settings),
      corrections: correctionsIn(this.#settings, pageKey(this.#document.location)),
      look: this.#settings,
      onChange: () => {
        watched().onChange?.();
        reports.want();
      },
      ...(onRoot && { onRoot }),
      now,
      signal: this.#signal,
    });
    this.#page = page;
    const markOfShown = () => this.#shown && this.#targets.markOf(this.#shown);
    openByPointer({
      document: this.#document,
      popover: this.#popover,
      targetAt: (point) => {
        const mark = page.markAt(point);
        return mark ? this.#targets.of(mark) : null;
      },
      isShown: (target) => this.#targets.markOf(target) === markOfShown(),
      settings: () => this.#settings,
      signal: this.#signal,
    });
  }

  apply(settings: Settings): void {
    const shown = (set: Settings, category: string) => !hiddenIn(set).includes(category);
    for (const category of Object.keys(settings.categories)) {
      if (shown(settings, category) !== shown(this.#settings, category)) {
        this.#page?.show(category, shown(settings, category));
      }
    }
    const key = pageKey(this.#document.location);
    const corrections = correctionsIn(settings, key);
    if (!sameCorrections(corrections, correctionsIn(this.#settings, key))) this.#page?.correct(corrections);
    this.#page?.look(settings);
    this.#settings = settings;
    watched().onChange?.();
    this.#reports?.want();
  }

  obey(order: Order): Promise<unknown> | undefined {
    const marks = this.#marks();
    if (order.type === 'list-marks') return Promise.resolve(list(this.#document, marks));
    if (order.type === 'where') return undefined;
    if (!order.anyway && !(marks.length > 0 && holdsReader(this.#document))) return undefined;
    switch (order.type) {
      case 'open-card':
        return this.#open(this.#steps.inView(marks, this.#document));
      case 'next-term':
        return this.#open(this.#steps.next(marks, this.#document));
      case 'previous-term':
        return this.#open(this.#steps.previous(marks, this.#document));
      default:
        return undefined;
    }
  }

  #marks(): readonly Mark[] {
    return this.#page?.marks() ?? [];
  }

  #open(mark: Mark | undefined): Promise<true> | undefined {
    if (!mark) return undefined;
    bringIntoView(mark, this.#document);
    this.#popover.open(this.#targets.of(mark), { focus: true });
    return Promise.resolve(true);
  }

  #show(target: MarkTarget | null): void {
    const mark = target ? this.#targets.markOf(target) : undefined;
    this.#shown = target;
    this.#page?.point(mark);
    if (mark) this.#steps.standOn(mark);
    watched().onShown?.(mark);
  }

  #stepFrom(target: MarkTarget, by: 1 | -1): MarkTarget | null {
    const mark = this.#targets.beside(target, by);
    if (!mark) return null;
    bringIntoView(mark, this.#document);
    return this.#targets.of(mark);
  }

  #correct(target: MarkTarget, correction: Correction): Promise<void> {
    const page = pageKey(this.#document.location);
    const corrected = { entry: target.entry, alias: target.why.alias, page };
    this.#undo.set(target, undoing(correction, corrected, this.#settings));
    return keepChoices([choiceOf(correction, corrected)]);
  }

  async #takeBack(target: MarkTarget): Promise<void> {
    const choice = this.#undo.get(target);
    if (choice) await keepChoices([choice]);
  }
}

function loadCard(entry: string): Promise<Card | null> {
  return ask({ type: 'card', entry });
}

/** Whether the reader's focus is in a document, and not in a frame within it. */
function holdsReader(document: Document): boolean {
  const within = document.activeElement?.localName;
  return document.hasFocus() && within !== 'iframe' && within !== 'frame';
}

function hiddenIn(settings: Settings): string[] {
  return Object.entries(settings.categories).flatMap(([category, shown]) => (shown ? [] : [category]));
}

function list(document: Document, marks: readonly Mark[]): ListedMark[] {
  const sentences = sentenceNumbers(document, marks);
  return marks.map((mark) => ({
    entry: mark.match.entry,
    category: mark.match.category,
    text: textOf(mark),
    sentence: sentences.get(mark) ?? 0,
  }));
}
