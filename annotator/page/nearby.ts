import { type Chunk, chunkAt, isFull, isNear, isNowhere, stretch } from './chunk.ts';
import type { Run } from './run.ts';
import { inSlices } from './slices.ts';
import { boxOf } from './visible.ts';

interface Options {
  /** Called after what the browser told of where things are was looked at; with whether something came to be laid out, or ceased to. */
  readonly onTold: (turned: boolean) => void;
  /** Milliseconds, from any fixed start. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** Called with runs that came near the viewport, or left it. */
type OnChange = (runs: Iterable<Run>, near: boolean) => void;

/**
 * Tells which runs are near the viewport, so that only those are painted: every registered range
 * makes each later change of the page dearer, however far away it is.
 *
 * Where things are comes from an IntersectionObserver, after layout: asking for rectangles would
 * force one. Order on the page is no order on the screen (a sidebar follows the story in the markup
 * and stands beside its top), so each chunk keeps how far its blocks really reach.
 */
export class Nearby {
  readonly #observer: IntersectionObserver;
  readonly #chunkOf = new Map<Run, Chunk>();
  readonly #chunksAt = new Map<Element, Set<Chunk>>();
  readonly #boxes = new WeakMap<Element, IntersectionObserverEntry>();
  /** Of runs whose block has no box of its own: the element around it whose box their text is in. */
  readonly #homes = new WeakMap<Run, Element>();
  readonly #onChange: OnChange;
  readonly #options: Options;
  /** What the browser reported and was not looked at yet. */
  readonly #reports: IntersectionObserverEntry[] = [];
  #looking = false;
  #turned = false;
  #filling: Chunk | undefined;

  constructor(onChange: OnChange, options: Options) {
    this.#onChange = onChange;
    this.#options = options;
    this.#observer = new IntersectionObserver(
      (entries) => {
        this.#reports.push(...entries);
        void this.#look();
      },
      { rootMargin: '100% 0px' },
    );
    options.signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** Begins to follow a run. Runs given one after another are taken for neighbours. */
  add(run: Run): void {
    const block = this.#homeOf(run);
    let chunk = this.#filling;
    if (!chunk || isFull(chunk)) {
      chunk = chunkAt(block);
      this.#filling = chunk;
    }
    chunk.last = block;
    chunk.runs.add(run);
    chunk.marks += run.reads.length;
    this.#chunkOf.set(run, chunk);
    this.#watch(block, chunk);
    if (chunk.near) this.#onChange([run], true);
  }

  /** Stops following a run. */
  remove(run: Run): void {
    const chunk = this.#chunkOf.get(run);
    if (!chunk) return;
    this.#chunkOf.delete(run);
    chunk.runs.delete(run);
    chunk.marks -= run.reads.length;
    const [first, ...rest] = chunk.runs;
    this.#unwatch(this.#homeOf(run), chunk);
    if (!first) {
      if (this.#filling === chunk) this.#filling = undefined;
      return;
    }
    // A chunk whose end left the page is watched at blocks that are still there.
    chunk.first = this.#homeOf(first);
    chunk.last = this.#homeOf(rest.at(-1) ?? first);
    this.#watch(chunk.first, chunk);
    this.#watch(chunk.last, chunk);
  }

  /** The element whose box a run's text is in, as far as the browser has told: mostly its block. */
  #homeOf(run: Run): Element {
    return this.#homes.get(run) ?? run.flow.block;
  }

  /** Whether a run is near the viewport, as far as the browser has told. */
  isNear(run: Run): boolean {
    return this.#chunkOf.get(run)?.near ?? false;
  }

  /**
   * Has the browser report where every chunk is now: after a jump neither end of a long chunk need
   * have crossed the viewport's edge.
   */
  refresh(): void {
    for (const block of this.#chunksAt.keys()) {
      this.#observer.unobserve(block);
      this.#observer.observe(block);
    }
  }

  #watch(block: Element, chunk: Chunk): void {
    const chunks = this.#chunksAt.get(block);
    if (chunks) {
      chunks.add(chunk);
      // An element that is observed already is not reported anew: judge by its last report.
      const box = this.#boxes.get(block);
      if (!box) return;
      this.#measure(chunk, box);
      this.#judge(chunk);
      return;
    }
    this.#chunksAt.set(block, new Set([chunk]));
    this.#observer.observe(block);
  }

  #unwatch(block: Element, chunk: Chunk): void {
    const chunks = this.#chunksAt.get(block);
    if (!chunks?.delete(chunk) || chunks.size > 0) return;
    this.#chunksAt.delete(block);
    this.#boxes.delete(block);
    this.#observer.unobserve(block);
  }

  /** Looks at reports a few milliseconds at a time: of twenty thousand paragraphs they come all at once. */
  async #look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    // From the top of the page down, which is where most readers begin.
    const reports = this.#reports.values();
    await inSlices({ next: () => reports.next().value }, (entry) => this.#moved(entry), this.#options);
    this.#reports.length = 0;
    this.#looking = false;
    this.#options.onTold(this.#turned);
    this.#turned = false;
  }

  #moved(entry: IntersectionObserverEntry): boolean {
    const { target } = entry;
    const before = this.#boxes.get(target);
    if (before && isNowhere(before) !== isNowhere(entry)) this.#turned = true;
    this.#boxes.set(target, entry);
    if (isNowhere(entry)) this.#setApart(target);
    for (const chunk of this.#chunksAt.get(target) ?? []) {
      this.#measure(chunk, entry);
      this.#judge(chunk);
      if (target !== chunk.first && target !== chunk.last) this.#unwatch(target, chunk);
    }
    return true;
  }

  /**
   * Gives the runs of a block that is not laid out (a closed menu, a popover) a chunk of their own:
   * where their neighbours are says nothing of where they will be once they are shown. Text may have
   * another element's box, and is where that is.
   */
  #setApart(block: Element): void {
    const home = boxOf(block);
    for (const chunk of [...(this.#chunksAt.get(block) ?? [])]) {
      const runs = [...chunk.runs].filter((run) => this.#homeOf(run) === block);
      if (runs.length === 0 || (home === block && runs.length === chunk.runs.size)) continue;
      for (const run of runs) this.remove(run);
      const apart = chunkAt(home, { runs, near: chunk.near });
      for (const run of runs) {
        this.#chunkOf.set(run, apart);
        this.#homes.set(run, home);
      }
      this.#watch(home, apart);
    }
  }

  #measure(chunk: Chunk, { boundingClientRect }: IntersectionObserverEntry): void {
    const first = this.#boxes.get(chunk.first)?.boundingClientRect;
    if (first) stretch(chunk, boundingClientRect, first);
  }

  #judge(chunk: Chunk): void {
    const first = this.#boxes.get(chunk.first);
    if (!first) return;
    const near = isNear(chunk, first, this.#boxes.get(chunk.last));
    if (near === chunk.near) return;
    chunk.near = near;
    this.#onChange(chunk.runs, near);
  }
}
