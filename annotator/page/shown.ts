import { type Look, leave } from './density.ts';
import { layoutEvents, watchFor } from './moves.ts';
import { Nearby } from './nearby.ts';
import { Painter } from './paint.ts';
import type { Mark, Run } from './run.ts';
import { isVisible } from './visible.ts';

interface Options {
  readonly document: Document;
  /** All runs; and again in the order of their text, which takes a walk through the page. */
  readonly runs: { readonly all: ReadonlySet<Run>; inOrder(): Run[] };
  /** Categories that begin hidden. */
  readonly hidden: Iterable<string>;
  readonly look: Look;
  /** Called when things may be somewhere else, or look otherwise. */
  readonly onMoved: () => void;
  /** Called when text with marks was shown or hidden, as far as that is told of. */
  readonly onShown: () => void;
  /** Milliseconds, from any fixed start. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/**
 * Which of a page's marks are painted: those near the viewport, in text that can be seen, of a
 * category that is switched on, and left by the density.
 */
export class Shown {
  readonly #runs: Options['runs'];
  readonly #painter: Painter;
  readonly #nearby: Nearby;
  /** Runs near the viewport that the page hides: no observer tells when it shows them. */
  readonly #veiled = new Set<Run>();
  readonly #hidden: Set<string>;
  readonly #onShown: () => void;
  #look: Look;
  #left: ReadonlySet<Mark> | undefined;

  constructor({ document, runs, hidden, look, onMoved, onShown, now, signal }: Options) {
    this.#onShown = () => {
      // Which mention is the first to be seen may be another now.
      this.thin();
      onShown();
    };
    this.#runs = runs;
    this.#hidden = new Set(hidden);
    this.#look = look;
    this.#painter = new Painter(CSS.highlights, { signal });
    // What was hidden when it was read may have been shown before the browser's first report of it.
    const onTold = (turned: boolean) => {
      this.#unveil();
      if (turned) this.#onShown();
    };
    this.#nearby = new Nearby((changed, near) => this.#paint(changed, near), { onTold, now, signal });
    for (const category of this.#hidden) this.#painter.show(category, false);
    const looked = () => {
      this.reveal();
      onMoved();
    };
    const moved = () => {
      looked();
      this.#nearby.refresh();
    };
    watchFor(document, moved, { events: layoutEvents, signal });
    watchFor(document, looked, { events: ['pointermove'], signal });
    // A component that is filled late makes most pages longer, and tells nobody.
    const resized = new ResizeObserver(onMoved);
    const root = document.documentElement as Element | null;
    if (root) resized.observe(root);
    signal.addEventListener('abort', () => resized.disconnect());
    // No cards open on paper. Chrome would print the marks, and even unseen ones part its lines.
    const print = ({ isTrusted, type }: Event) => {
      if (!isTrusted) return;
      if (type === 'beforeprint') this.#painter.withdraw();
      else this.#painter.putBack();
    };
    document.defaultView?.addEventListener('beforeprint', print, { signal });
    document.defaultView?.addEventListener('afterprint', print, { signal });
  }

  /** Begins to follow where a run is. */
  add(run: Run): void {
    this.#nearby.add(run);
  }

  /** Stops following a run whose marks are gone. */
  remove(run: Run): void {
    this.#veiled.delete(run);
    this.#nearby.remove(run);
  }

  /** A run has new marks. */
  marked(run: Run): void {
    if (this.#nearby.isNear(run)) this.#paint([run], true);
  }

  /** Marks are no more. */
  cleared(marks: readonly Mark[]): void {
    this.#painter.remove(marks);
  }

  /** Whether a mark is one that the reader wants to see, wherever it is. */
  has(mark: Mark): boolean {
    return !this.#hidden.has(mark.match.category) && this.leaves(mark);
  }

  /** Whether the density leaves a mark, whatever its category. */
  leaves(mark: Mark): boolean {
    return this.#painter.leaves(mark);
  }

  /** Shows or hides a category's marks. */
  show(category: string, shown: boolean): void {
    if (shown) this.#hidden.delete(category);
    else this.#hidden.add(category);
    this.#painter.show(category, shown);
  }

  /** Works out anew which mentions the density leaves, and paints them. */
  thin(): void {
    const { density, quietRepeats: quiet } = this.#look;
    this.#left =
      density === 'every' ? undefined : leave(density, { runs: this.#runs.inOrder(), before: this.#left });
    this.#painter.look({ left: this.#left, quiet });
    if (this.#left) this.#repaint();
  }

  /** @returns whether that is another look than before. */
  look(next: Look): boolean {
    const { density, quietRepeats } = this.#look;
    if (next.density === density && next.quietRepeats === quietRepeats) return false;
    for (const run of this.#runs.all) this.#painter.remove(run.marks);
    this.#look = next;
    this.thin();
    this.#repaint();
    return true;
  }

  /** Paints what the page took from the registry, or has shown meanwhile: a menu under the pointer, say. */
  reveal(): void {
    this.#painter.restore();
    this.#unveil();
  }

  /** Sets one mark off from the others, or none. */
  point(mark: Mark | undefined): void {
    this.#painter.point(mark);
  }

  #unveil(): void {
    const { size } = this.#veiled;
    this.#paint([...this.#veiled], true);
    if (this.#veiled.size < size) this.#onShown();
  }

  #repaint(): void {
    for (const run of this.#runs.all) this.marked(run);
  }

  #paint(changed: Iterable<Run>, near: boolean): void {
    for (const run of changed) {
      const shown = near && isVisible(run.flow.block);
      if (shown) this.#painter.add(run.marks);
      else this.#painter.remove(run.marks);
      if (near && !shown) this.#veiled.add(run);
      else this.#veiled.delete(run);
    }
  }
}
