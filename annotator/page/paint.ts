import type { Mark } from './run.ts';

const currentName = 'backgrounder-current';

interface Layer {
  /** Empty for the one of the mark whose card is open, which no reader switches off. */
  readonly category: string;
  readonly highlight: Highlight;
  /** What is to be in it, whatever the page did to it. */
  readonly ranges: Set<StaticRange>;
  readonly priority: number;
}

/**
 * Paints marks through `CSS.highlights`: one Highlight per category and emphasis, never one per
 * term, because a repaint costs by the number of Highlights.
 *
 * Pages share the registry and can read, clear or reuse names in it, and change what is registered, so
 * it is only written to: what is painted is remembered here. (In Firefox an extension cannot iterate
 * it anyway.)
 */
export class Painter {
  readonly #registry: HighlightRegistry;
  readonly #layers = new Map<string, Layer>();
  readonly #hidden = new Set<string>();
  #left: ReadonlySet<Mark> | undefined;
  #quiet = true;
  #withdrawn = false;

  constructor(registry: HighlightRegistry, { signal }: { signal: AbortSignal }) {
    this.#registry = registry;
    signal.addEventListener('abort', () => this.#clear());
  }

  /** Paints these marks only, or all of them; repeats quieter or not. To be set before anything is painted anew. */
  look({ left, quiet }: { left: ReadonlySet<Mark> | undefined; quiet: boolean }): void {
    this.#left = left;
    this.#quiet = quiet;
  }

  /** Whether a mark is one of those to be painted. */
  leaves(mark: Mark): boolean {
    return this.#left?.has(mark) ?? true;
  }

  /** Paints marks that are not painted yet. */
  add(marks: Iterable<Mark>): void {
    for (const mark of marks) {
      if (this.leaves(mark)) this.#put(mark.range, this.#layerName(mark), mark.match.category);
    }
    this.#register();
  }

  /** Takes marks away. */
  remove(marks: Iterable<Mark>): void {
    for (const mark of marks) {
      const layer = this.#layers.get(this.#layerName(mark));
      layer?.ranges.delete(mark.range);
      layer?.highlight.delete(mark.range);
    }
  }

  /** Shows or hides a category, however many marks it has, by entering or leaving its layers. */
  show(category: string, shown: boolean): void {
    if (shown) this.#hidden.delete(category);
    else this.#hidden.add(category);
    for (const [name, layer] of this.#layers) {
      if (layer.category === category && !shown) this.#registry.delete(name);
    }
    this.#register();
  }

  /** Sets one mark off from the others: the one whose card is open. Undefined for none. */
  point(mark: Mark | undefined): void {
    this.#registry.delete(currentName);
    this.#layers.delete(currentName);
    // Above the layers, whose order is that of their first painting.
    if (mark) this.#put(mark.range, currentName, '', 1);
    this.#register();
  }

  /** Takes all marks out of the registry. They stay out, whatever changes meanwhile, until they are put back. */
  withdraw(): void {
    this.#withdrawn = true;
    for (const name of this.#layers.keys()) this.#registry.delete(name);
  }

  /** Puts back what was withdrawn. */
  putBack(): void {
    this.#withdrawn = false;
    this.#register();
  }

  /** Puts back what the page took out of the registry, replaced, or changed. */
  restore(): void {
    for (const { highlight, ranges, priority } of this.#layers.values()) {
      if (highlight.size !== ranges.size || ![...ranges].every((range) => highlight.has(range))) {
        highlight.clear();
        for (const range of ranges) highlight.add(range);
      }
      if (highlight.priority !== priority) highlight.priority = priority;
      if (highlight.type !== 'highlight') highlight.type = 'highlight';
    }
    this.#register();
  }

  #register(): void {
    if (this.#withdrawn) return;
    for (const [name, { category, highlight }] of this.#layers) {
      if (this.#hidden.has(category)) continue;
      if (this.#registry.get(name) !== highlight) this.#registry.set(name, highlight);
    }
  }

  #put(range: StaticRange, name: string, category: string, priority = 0): void {
    let layer = this.#layers.get(name);
    if (!layer) {
      layer = { category, highlight: new Highlight(), ranges: new Set(), priority };
      layer.highlight.priority = priority;
      this.#layers.set(name, layer);
    }
    layer.ranges.add(range);
    layer.highlight.add(range);
  }

  #layerName({ match, repeat }: Mark): string {
    return `backgrounder-${match.category}${repeat && this.#quiet ? '-repeat' : ''}`;
  }

  #clear(): void {
    for (const [name, { highlight }] of this.#layers) {
      if (this.#registry.get(name) === highlight) this.#registry.delete(name);
    }
    this.#layers.clear();
  }
}
