import type { Read } from './reading.ts';

interface Place {
  readonly at: number;
  readonly entry: string;
  readonly weight: number;
}

/**
 * Whether a page, and a place on it, is about the glossary's subject.
 *
 * Evidence is counted by entry, not by mention: a cookery page that says "Kiev" forty times is
 * still about one word. (That a discourse keeps to one sense, and that distinct company tells
 * which, follows Gale, Church and Yarowsky, "One Sense Per Discourse", 1992.)
 */
export class Subject {
  /** Evidence in reading order, by offset in characters of the page's text. */
  readonly #places: Place[] = [];
  readonly #mentions = new Map<string, number>();
  #length = 0;
  #ofPage = 0;

  /**
   * Counts text, with evidence in it or without: silence counts too.
   *
   * @param length in characters.
   * @returns the offset at which the text begins.
   */
  pass(length: number): number {
    const at = this.#length;
    this.#length += length + 1;
    return at;
  }

  /** Takes back what `pass` counted: the text is gone. */
  takeBack(length: number): void {
    this.#length = Math.max(0, this.#length - length - 1);
  }

  /**
   * Adds a block's evidence.
   *
   * @param at the offset of the block. One that is inserted later takes the offset of its neighbour:
   *   near enough to say what company it keeps.
   */
  add(reads: readonly Read[], at: number): void {
    for (const { start, sense, verdict } of reads) {
      if (verdict.kind === 'out' || sense.subject === 0) continue;
      const place = { at: at + start, entry: sense.id, weight: sense.subject };
      this.#places.splice(this.#firstFrom(place.at + 1), 0, place);
      const mentions = this.#mentions.get(sense.id) ?? 0;
      this.#mentions.set(sense.id, mentions + 1);
      if (mentions === 0) this.#ofPage += sense.subject;
    }
  }

  /** Takes back what a block added at an offset. */
  remove(reads: readonly Read[], at: number): void {
    for (const { start, sense, verdict } of reads) {
      if (verdict.kind === 'out' || sense.subject === 0) continue;
      let index = this.#firstFrom(at + start);
      while (index < this.#places.length && this.#places[index]?.entry !== sense.id) index++;
      this.#places.splice(index, 1);
      const mentions = (this.#mentions.get(sense.id) ?? 0) - 1;
      if (mentions > 0) this.#mentions.set(sense.id, mentions);
      else if (this.#mentions.delete(sense.id)) this.#ofPage -= sense.subject;
    }
  }

  /** How much text there is, in characters. */
  get length(): number {
    return this.#length;
  }

  /** How strongly the page as a whole is about the subject: the weights of its distinct entries. */
  get ofPage(): number {
    return this.#ofPage;
  }

  /** How strongly the text within `reach` characters of a place is about the subject, `own` left out. */
  around(offset: number, own: string, reach = 900): number {
    const weights = new Map<string, number>();
    for (let index = this.#firstFrom(offset - reach); index < this.#places.length; index++) {
      const place = this.#places[index];
      if (!place || place.at > offset + reach) break;
      if (place.entry !== own) weights.set(place.entry, place.weight);
    }
    let sum = 0;
    for (const weight of weights.values()) sum += weight;
    return sum;
  }

  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle]?.at ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
