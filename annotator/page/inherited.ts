import { parentOf } from './of-forms.ts';

/**
 * What nodes have from the nearest one around them, remembered for one walk: before the next, attributes may
 * change. A page may ask for thousands of places, thousands of elements deep.
 */
export class Inherited<T> {
  readonly #known = new Map<Node, T | undefined>();
  readonly #own: (node: Node) => T | undefined;

  /** @param own what a node has itself, if anything. */
  constructor(own: (node: Node) => T | undefined) {
    this.#own = own;
  }

  /** What a node has itself, or else the nearest one around it that has any. */
  of(node: Node): T | undefined {
    // A loop, not recursion: pages nest ten thousand elements deep.
    const path: Node[] = [];
    let found: T | undefined;
    for (let at: Node | null = node; at && found === undefined; at = parentOf(at)) {
      if (this.#known.has(at)) {
        found = this.#known.get(at);
        break;
      }
      path.push(at);
      found = this.#own(at);
    }
    for (const at of path) this.#known.set(at, found);
    return found;
  }
}
