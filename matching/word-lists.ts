import { fold, UPPER } from './fold.ts';

/** Lists of words that the engine's own rules ask for; what each is for stands in `glossary/words.yaml`. */
export const listNames = [
  'companions',
  'openers',
  'given-names',
  'offices',
  'office-links',
  'surnames',
  'tails',
  'unions',
  'homes',
  'adjectives',
  'retinue',
  'namesake-signs',
  'titles',
  'givers',
  'place-links',
  'party-links',
  'owner-links',
  'place-openings',
  'household',
  'times',
  'quarrels',
  'determiners',
  'sides',
  'noun-openings',
  'object-links',
  'auxiliaries',
  'pasts',
] as const;

/** The name of one of them. */
export type ListName = (typeof listNames)[number];

/** Their words as editors write them, by list. */
export type WrittenLists = Readonly<Partial<Record<string, readonly string[]>>>;

interface List {
  readonly whole: ReadonlySet<string>;
  /** A bit for each length that its words have: most words have another, and need not be looked up. */
  readonly lengths: number;
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
}

/** Lists of words, each made ready when first asked for: every page would pay for it, and few ask. */
export class WordLists {
  readonly #read: () => WrittenLists;
  #written: WrittenLists | undefined;
  readonly #lists = new Map<ListName, List>();

  /** @param read reads them, once, when one is first asked for. */
  constructor(read: () => WrittenLists) {
    this.#read = read;
  }

  /** The words as editors write them. */
  get written(): WrittenLists {
    this.#written ??= this.#read();
    return this.#written;
  }

  /**
   * Whether a word is on a list: as it is written or, if the list writes it small, in any case. An
   * ending has to be written as the list has it. A list that nobody wrote has none.
   */
  has(list: ListName, word: string): boolean {
    const { whole, lengths, beginnings, endings } = this.#list(list);
    // Most words are small as they stand, and a look at one letter says so sooner.
    const small = fold(word.charCodeAt(0)) & UPPER ? word.toLowerCase() : word;
    if (lengths & (1 << word.length) && (whole.has(word) || whole.has(small))) return true;
    // Plain loops: this is asked several times a candidate, and most lists have neither.
    for (const beginning of beginnings) if (small.startsWith(beginning)) return true;
    for (const ending of endings) if (word.endsWith(ending)) return true;
    return false;
  }

  #list(name: ListName): List {
    let list = this.#lists.get(name);
    if (!list) {
      const written = this.written[name] ?? [];
      list = {
        whole: new Set(written),
        lengths: written.reduce((bits, { length }) => bits | (1 << length), 0),
        beginnings: written.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
        endings: written.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
      };
      this.#lists.set(name, list);
    }
    return list;
  }
}
