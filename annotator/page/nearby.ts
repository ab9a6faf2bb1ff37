import type { Run } from './run.ts';

/** Marks in a chunk, about: coarse, since each observed element costs the page's scrolling. */
const chunkSize = 48;

interface Chunk {
  readonly runs: Set<Run>;
  marks: number;
  /** The blocks at its ends: the chunk is near while the stretch between them is. */
  first: Element;
  last: Element;
  near: boolean;
}

/**
 * Tells which runs are near the viewport, so that only those are painted: every registered range
 * makes each later change of the page dearer, however far away it is.
 *
 * Runs come and go in chunks of neighbours; one observer watches the blocks at the chunks' ends.
 */
export class Nearby {
  readonly #observer: IntersectionObserver;
  readonly #chunkOf = new Map<Run, Chunk>();
  readonly #chunksAt = new Map<Element, Set<Chunk>>();
  readonly #boxes = new WeakMap<Element, IntersectionObserverEntry>();
  readonly #onChange: (runs: Iterable<Run>, near: boolean) => void;
  #filling: Chunk | undefined;

  constructor(onChange: (runs: Iterable<Run>, near: boolean) => void, { signal }: { signal: AbortSignal }) {
    this.#onChange = onChange;
    this.#observer = new IntersectionObserver((entries) => this.#moved(entries), { rootMargin: '100% 0px' });
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /**
   * Has the browser report where every chunk is now: after a jump neither end of a long chunk may
   * have crossed the viewport's edge. Asked this way the answer comes after layout and forces none.
   */
  refresh(): void {
    for (const block of this.#chunksAt.keys()) {
      this.#observer.unobserve(block);
      this.#observer.observe(block);
    }
  }

  /** Begins to follow a run. Runs given one after another are taken for neighbours. */
  add(run: Run): void {
    const block = run.flow.block;
    let chunk = this.#filling;
    if (!chunk || chunk.marks >= chunkSize || !chunk.last.isConnected) {
      chunk = { runs: new Set(), marks: 0, first: block, last: block, near: false };
      this.#filling = chunk;
      this.#watch(block, chunk);
    }
    if (chunk.last !== block) {
      if (chunk.last !== chunk.first) this.#unwatch(chunk.last, chunk);
      chunk.last = block;
      this.#watch(block, chunk);
    }
    chunk.runs.add(run);
    chunk.marks += run.reads.length;
    this.#chunkOf.set(run, chunk);
    if (chunk.near) this.#onChange([run], true);
  }

  /** Stops following a run. */
  remove(run: Run): void {
    const chunk = this.#chunkOf.get(run);
    if (!chunk) return;
    this.#chunkOf.delete(run);
    chunk.runs.delete(run);
    chunk.marks -= run.reads.length;
    if (chunk.runs.size > 0) return this.#mendEnds(chunk, run.flow.block);
    this.#unwatch(chunk.first, chunk);
    this.#unwatch(chunk.last, chunk);
    if (this.#filling === chunk) this.#filling = undefined;
  }

  /** Whether a run is near the viewport, as far as the browser has told. */
  isNear(run: Run): boolean {
    return this.#chunkOf.get(run)?.near ?? false;
  }

  // A chunk whose end block left the page is watched at a block that is still there.
  #mendEnds(chunk: Chunk, gone: Element): void {
    if (gone.isConnected || (chunk.first !== gone && chunk.last !== gone)) return;
    const rest = [...chunk.runs];
    this.#unwatch(chunk.first, chunk);
    this.#unwatch(chunk.last, chunk);
    chunk.first = rest[0]!.flow.block;
    chunk.last = rest.at(-1)!.flow.block;
    this.#watch(chunk.first, chunk);
    this.#watch(chunk.last, chunk);
  }

  #watch(block: Element, chunk: Chunk): void {
    const chunks = this.#chunksAt.get(block);
    if (chunks) {
      chunks.add(chunk);
      // An element that is watched already is not reported anew; judge by its last report.
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

  #moved(entries: readonly IntersectionObserverEntry[]): void {
    const chunks = new Set<Chunk>();
    for (const entry of entries) {
      this.#boxes.set(entry.target, entry);
      for (const chunk of this.#chunksAt.get(entry.target) ?? []) chunks.add(chunk);
    }
    for (const chunk of chunks) this.#judge(chunk);
  }

  #judge(chunk: Chunk): void {
    const first = this.#boxes.get(chunk.first);
    const last = this.#boxes.get(chunk.last);
    const near =
      first?.isIntersecting || last?.isIntersecting || (first && last ? encloses(first, last) : false);
    if (near === undefined || near === chunk.near) return;
    chunk.near = near;
    this.#onChange(chunk.runs, near);
  }
}

/** Whether the viewport lies between two blocks, neither of which reaches into it. */
function encloses(first: IntersectionObserverEntry, last: IntersectionObserverEntry): boolean {
  const root = first.rootBounds;
  if (!root) return false;
  const top = Math.min(first.boundingClientRect.top, last.boundingClientRect.top);
  const bottom = Math.max(first.boundingClientRect.bottom, last.boundingClientRect.bottom);
  return top < root.bottom && bottom > root.top;
}
