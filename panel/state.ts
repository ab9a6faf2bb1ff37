import type { Card } from '../glossary/card.ts';
import { type Chosen, nothingChosen } from './content.ts';

interface Options {
  readonly cards: ReadonlyMap<string, Card>;
  readonly onChange: () => void;
}

/** What the reader chose and opened in the panel, on the page in view. */
export class PanelState {
  readonly #options: Options;
  #chosen: Chosen = nothingChosen;
  #said = '';
  #opened: readonly Card[] = [];

  constructor(options: Options) {
    this.#options = options;
  }

  get chosen(): Chosen {
    return this.#chosen;
  }

  /** What screen readers are told of last. */
  get said(): string {
    return this.#said;
  }

  /** The cards that were opened one from another, the one in view last. */
  get opened(): readonly Card[] {
    return this.#opened;
  }

  choose(part: Partial<Chosen>): void {
    this.#chosen = { ...this.#chosen, ...part };
    this.#options.onChange();
  }

  say(words: string): void {
    this.#said = words;
    this.#options.onChange();
  }

  /** Opens an entry's card above those that are open; of an entry that is none it does nothing, and says `false`. */
  open(entry: string): boolean {
    const card = this.#options.cards.get(entry);
    if (!card) return false;
    this.#opened = [...this.#opened, card];
    this.#options.onChange();
    return true;
  }

  /**
   * Goes back until so many cards are open.
   *
   * @returns the first of those that were left.
   */
  back(depth: number): Card | undefined {
    const left = this.#opened[depth];
    this.#opened = this.#opened.slice(0, depth);
    this.#options.onChange();
    return left;
  }

  /** Another page came into view: what was looked for or opened on the last is of no interest on it. */
  turn(): void {
    const { view, order } = this.#chosen;
    this.#said = '';
    this.#opened = [];
    this.choose({ ...nothingChosen, view, order });
  }
}
