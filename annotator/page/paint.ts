import type { Mark } from './run.ts';

const currentName = 'backgrounder-current';

/**
 * Paints marks through `CSS.highlights`: one Highlight per category and emphasis, never one per
 * term, because a repaint costs by the number of Highlights.
 *
 * Pages share the registry and can read, clear or reuse names in it, so it is only written to:
 * what is painted is remembered here. (In Firefox an extension cannot iterate it anyway.)
 */
export class Painter {
  readonly #registry: HighlightRegistry;
  readonly #layers = new Map<string, { readonly category: string; readonly highlight: Highlight }>();
  readonly #hidden = new Set<string>();
  #left: ReadonlySet<Mark> | undefined;
  #quiet = true;
  #current: Highlight | undefined;
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
    for (const mark of marks) if (this.leaves(mark)) this.#layerOf(mark).add(mark.range);
    this.restore();
  }

  /** Takes marks away. */
  remove(marks: Iterable<Mark>): void {
    for (const mark of marks) this.#layers.get(this.#layerName(mark))?.highlight.delete(mark.range);
  }

  /** Shows or hides a category, however many marks it has, by entering or leaving its layers. */
  show(category: string, shown: boolean): void {
    if (shown) this.#hidden.delete(category);
    else this.#hidden.add(category);
    for (const [name, layer] of this.#layers) {
      if (layer.category === category && !shown) this.#registry.delete(name);
    }
    this.restore();
  }

  /** Sets one mark off from the others: the one whose card is open. Undefined for none. */
  point(mark: Mark | undefined): void {
    this.#current?.clear();
    if (!mark) {
      this.#registry.delete(currentName);
      return;
    }
    this.#current ??= new Highlight();
    // Above the layers, whose order is that of their first painting.
    this.#current.priority = 1;
    this.#current.add(mark.range);
    if (!this.#withdrawn) this.#registry.set(currentName, this.#current);
  }

  /** Takes all marks out of the registry. They stay out, whatever changes meanwhile, until they are put back. */
  withdraw(): void {
    this.#withdrawn = true;
    for (const name of this.#layers.keys()) this.#registry.delete(name);
    this.#registry.delete(currentName);
  }

  /** Puts back what was withdrawn. */
  putBack(): void {
    this.#withdrawn = false;
    this.restore();
    if (this.#current?.size) this.#registry.set(currentName, this.#current);
  }

  /** Puts back what the page took out of the registry or replaced. */
  restore(): void {
    if (this.#withdrawn) return;
    for (const [name, { category, highlight }] of this.#layers) {
      if (this.#hidden.has(category)) continue;
      if (this.#registry.get(name) !== highlight) this.#registry.set(name, highlight);
    }
  }

  #layerOf(mark: Mark): Highlight {
    const name = this.#layerName(mark);
    let layer = this.#layers.get(name);
    if (!layer) {
      layer = { category: mark.match.category, highlight: new Highlight() };
      this.#layers.set(name, layer);
    }
    return layer.highlight;
  }

  #layerName({ match, repeat }: Mark): string {
    return `backgrounder-${match.category}${repeat && this.#quiet ? '-repeat' : ''}`;
  }

  #clear(): void {
    this.point(undefined);
    for (const [name, { highlight }] of this.#layers) {
      if (this.#registry.get(name) === highlight) this.#registry.delete(name);
    }
    this.#layers.clear();
  }
}
