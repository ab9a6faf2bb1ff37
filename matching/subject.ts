import type { Read } from './reading.ts';

/** So little text, in characters, says nothing by its silence: a headline need not name the war. */
export const shortText = 600;

/**
 * Weight from which a name belongs to the subject more than to other news: states and presidents of
 * other continents' wars, which mediate there too, weigh less.
 */
const ownWeight = 2;
/** Weight from which an entry belongs to the subject wherever it stands. */
export const ownSubject = 3;

interface Place {
  readonly at: number;
  readonly entry: Evident;
}

/** An entry that speaks for the subject where it stands. */
export interface Neighbour {
  readonly id: string;
  readonly weight: number;
  /** Whether it is an everyday word, which other subjects have too, and not the subject's own ("NATO membership"). */
  readonly everyday: boolean;
}

/** An entry that a page names. */
interface Evident extends Neighbour {
  mentions: number;
  /** The last count that it was part of: each counts an entry once. */
  counted: number;
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
  readonly #entries = new Map<string, Evident>();
  #length = 0;
  /** Weight of the distinct entries: of names, and of everyday words. */
  #names = 0;
  #everyday = 0;
  /** Of the names, those that belong to the subject more than to other news. */
  #own = 0;
  #counts = 0;

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
    for (const { start, sense, verdict, isLabel } of reads) {
      if (isLabel || verdict.kind === 'out' || sense.subject === 0) continue;
      let entry = this.#entries.get(sense.id);
      if (!entry) {
        entry = {
          id: sense.id,
          weight: sense.subject,
          everyday: sense.everyday && sense.subject < ownSubject,
          mentions: 0,
          counted: 0,
        };
        this.#entries.set(sense.id, entry);
        this.#weigh(entry, 1);
      }
      entry.mentions++;
      const place = { at: at + start, entry };
      const index = this.#firstFrom(place.at + 1);
      // Nearly always: a page is read in its order.
      if (index === this.#places.length) this.#places.push(place);
      else this.#places.splice(index, 0, place);
    }
  }

  /** Takes back what a block added at an offset. */
  remove(reads: readonly Read[], at: number): void {
    for (const { start, sense, verdict, isLabel } of reads) {
      if (isLabel || verdict.kind === 'out' || sense.subject === 0) continue;
      let index = this.#firstFrom(at + start);
      while (index < this.#places.length && this.#places[index]?.entry.id !== sense.id) index++;
      const [place] = this.#places.splice(index, 1);
      if (!place || --place.entry.mentions > 0) continue;
      this.#entries.delete(sense.id);
      this.#weigh(place.entry, -1);
    }
  }

  /** How much text there is, in characters. */
  get length(): number {
    return this.#length;
  }

  /** Whether there is so little text yet that its silence says nothing. */
  get isShort(): boolean {
    return this.#length <= shortText;
  }

  /** How strongly the page as a whole is about the subject: the weights of its distinct entries. */
  get ofPage(): number {
    return together(this.#names, this.#everyday);
  }

  /** Whether the page names anyone or anything that belongs to the subject more than to other news. */
  get isNamed(): boolean {
    return this.#own > 0;
  }

  /**
   * How strongly the text within `reach` characters of a place is about the subject, `own` left out.
   *
   * @param met is told of each entry that counts.
   */
  around(offset: number, own: string, reach = 900, met?: (entry: Neighbour) => void): number {
    this.#counts++;
    let names = 0;
    let everyday = 0;
    for (let index = this.#firstFrom(offset - reach); index < this.#places.length; index++) {
      const place = this.#places[index];
      if (!place || place.at > offset + reach) break;
      const { entry } = place;
      if (entry.counted === this.#counts || entry.id === own) continue;
      entry.counted = this.#counts;
      met?.(entry);
      if (entry.everyday) everyday += entry.weight;
      else names += entry.weight;
    }
    return together(names, everyday);
  }

  #weigh({ weight, everyday }: Evident, sign: 1 | -1): void {
    if (everyday) this.#everyday += sign * weight;
    else this.#names += sign * weight;
    if (!everyday && weight >= ownWeight) this.#own += sign;
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

/**
 * Everyday words speak for the subject only as far as names do: a page about a strike has "negotiations",
 * "mediators", "concessions" and "escalation" too, and they must not vouch for each other.
 */
function together(names: number, everyday: number): number {
  return names + Math.min(names, everyday);
}
