import type { Card } from '../glossary/card.ts';
import type { Lexicon } from '../matching/lexicon.ts';
import { ask } from '../messaging/channel.ts';
import type { Counts, ListedMark, Order } from '../messaging/messages.ts';
import type { Settings } from '../settings/settings.ts';
import { correctionsIn, pageKey, sameCorrections } from './corrections.ts';
import { popoverOnDemand } from './load-popover.ts';
import { rectsOf } from './page/hit-test.ts';
import { annotate, type Page } from './page/page.ts';
import { watchPointer } from './page/pointer.ts';
import { liveRange, type Mark, textOf } from './page/run.ts';
import { sentenceNumbers } from './page/sentences.ts';
import type { MarkTarget, Popover } from './popover/index.ts';
import { Steps } from './steps.ts';

/** One frame's page and popover, wired together for as long as its site is switched on. */
export class Frame {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #popover: Popover;
  readonly #steps = new Steps();
  readonly #markOf = new WeakMap<MarkTarget, Mark>();
  #settings: Settings;
  #page: Page | undefined;
  #reported = '';

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
          onShown: (target) => this.#page?.point(target ? this.#markOf.get(target) : undefined),
          signal,
        }),
    });
    signal.addEventListener('abort', () => this.#report({}));
  }

  start(lexicon: Lexicon, onRoot: ((root: ShadowRoot) => void) | undefined): void {
    if (this.#signal.aborted) return;
    this.#page = annotate({
      document: this.#document,
      lexicon,
      hidden: hiddenIn(this.#settings),
      corrections: correctionsIn(this.#settings, pageKey(this.#document.location)),
      onChange: () => this.#report(countsOf(this.#page?.marks() ?? [])),
      ...(onRoot && { onRoot }),
      now: () => performance.now(),
      signal: this.#signal,
    });
    const targetAt = (point: { x: number; y: number }) => {
      const mark = this.#page?.markAt(point);
      return mark ? this.#targetOf(mark) : null;
    };
    watchPointer(this.#document, {
      onMove: (place, event) => {
        if (!this.#popover.contains(event.target)) this.#popover.hover(targetAt(place), place);
      },
      onClick: (place, event) => {
        const target = event.button === 0 && !this.#popover.contains(event.target) ? targetAt(place) : null;
        if (target) this.#popover.open(target, { focus: false, point: place });
      },
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
    this.#settings = settings;
    this.#report(countsOf(this.#page?.marks() ?? []));
  }

  obey(order: Order): Promise<unknown> | undefined {
    const marks = this.#page?.marks() ?? [];
    switch (order.type) {
      case 'list-marks':
        return Promise.resolve(list(this.#document, marks));
      case 'open-card':
        return this.#step(this.#steps.inView(marks, this.#document));
      case 'next-term':
        return this.#step(this.#steps.next(marks, this.#document));
      case 'previous-term':
        return this.#step(this.#steps.previous(marks, this.#document));
      default:
        return undefined;
    }
  }

  #step(mark: Mark | undefined): undefined {
    if (!mark) return undefined;
    const rect = liveRange(mark)?.getBoundingClientRect();
    const height = this.#document.documentElement.clientHeight;
    if (rect && (rect.top < 0 || rect.bottom > height)) {
      mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
    this.#popover.open(this.#targetOf(mark), { focus: true });
    return undefined;
  }

  #targetOf(mark: Mark): MarkTarget {
    const target = { entry: mark.match.entry, rects: () => rectsOf(mark) };
    this.#markOf.set(target, mark);
    return target;
  }

  #report(counts: Counts): void {
    const text = JSON.stringify(counts);
    if (text === this.#reported) return;
    this.#reported = text;
    // The background may be gone after an update; the next session reports afresh.
    ask({ type: 'report-counts', counts }).catch(() => undefined);
  }
}

function loadCard(entry: string): Promise<Card | null> {
  return ask({ type: 'card', entry });
}

function hiddenIn(settings: Settings): string[] {
  return Object.entries(settings.categories).flatMap(([category, shown]) => (shown ? [] : [category]));
}

function countsOf(marks: readonly Mark[]): Counts {
  const counts: Record<string, number> = {};
  for (const { match } of marks) counts[match.category] = (counts[match.category] ?? 0) + 1;
  return counts;
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
