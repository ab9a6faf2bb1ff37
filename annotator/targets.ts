import { rectsOf } from './page/hit-test.ts';
import { type Mark, samePlace } from './page/run.ts';
import type { MarkTarget } from './popover/index.ts';
import { whyOf } from './why.ts';

/** Marks of a page as the popover knows them, and the way back. */
export class Targets {
  readonly #marks: () => readonly Mark[];
  readonly #markOf = new WeakMap<MarkTarget, Mark>();
  /** A pointer that crosses a mark asks for it at every step. */
  readonly #targetOf = new WeakMap<Mark, MarkTarget>();

  /** @param marks the marks of the page now, in reading order. */
  constructor(marks: () => readonly Mark[]) {
    this.#marks = marks;
  }

  /** A mark as something that a card can stand beside. */
  of(mark: Mark): MarkTarget {
    const known = this.#targetOf.get(mark);
    if (known) return known;
    const target: MarkTarget = {
      entry: mark.match.entry,
      why: whyOf(mark.match, mark.run.flow.text),
      rects: () => rectsOf(mark),
      standing: () => {
        const marks = this.#ofEntry(mark);
        const at = marks.findIndex((other) => samePlace(other, mark)) + 1;
        return at === 0 ? null : { at, of: marks.length };
      },
    };
    this.#markOf.set(target, mark);
    this.#targetOf.set(mark, target);
    return target;
  }

  /** The mark that a target was made of. */
  markOf(target: MarkTarget): Mark | undefined {
    return this.#markOf.get(target);
  }

  /** The mark of the same entry before or after a target's, round and round; undefined where it is the only one. */
  beside(target: MarkTarget, by: 1 | -1): Mark | undefined {
    const mark = this.#markOf.get(target);
    if (!mark) return undefined;
    const marks = this.#ofEntry(mark);
    const at = marks.findIndex((other) => samePlace(other, mark));
    const next = marks.at((at + by) % marks.length);
    return next && samePlace(next, mark) ? undefined : next;
  }

  #ofEntry({ match }: Mark): Mark[] {
    return this.#marks().filter((mark) => mark.match.entry === match.entry);
  }
}
