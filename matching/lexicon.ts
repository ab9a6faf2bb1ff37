import { type Alias, AliasTable } from './alias-table.ts';
import type { Company } from './company.ts';
import { Cues, type Lists } from './cues.ts';
import { type Idiom, type Idioms, idiomOf, indexIdioms } from './idioms.ts';
import { kindOfName, type NameKind } from './longer-name.ts';
import { WordLists, type WrittenLists } from './word-lists.ts';

/** An entry as compiled for pages: its written forms and the rules that tell its sense. */
export interface LexiconEntry {
  readonly id: string;
  readonly category: string;
  /** Written forms of the lexicon's own language. */
  readonly aliases: readonly string[];
  /** Written forms that every language shares. */
  readonly everywhere?: readonly string[];
  /** 0 to 3: how strongly a mention says that the page is about the glossary's subject. */
  readonly subject?: number;
  readonly everyday?: boolean;
  /** Of an everyday word, the beginnings of those written forms that mean this entry even alone. */
  readonly alone?: readonly string[];
  readonly never?: readonly string[];
  readonly near?: readonly string[];
  readonly notNear?: readonly string[];
}

/** What is compiled for the pages of one language. */
export interface LexiconData {
  /**
   * Lists of cues that several entries' rules name, as `@sport`. Some lists name others:
   * `elsewhere` those that speak against every everyday word, `company` those in whose company a short
   * text may use one, or of two of `hints`, `politics` those in whose company it may use a state's name, `unpolitical` those
   * that speak against its names, `abroad` those that speak against its terms, `news` a weaker `politics`,
   * `kinds` what adjectives only tell the kind of unless `commerce` is spoken of, `apposed` what names are
   * said to be, `sites` places that outweigh whatever speaks against but the lists of `stubborn`.
   */
  readonly cues: Readonly<Record<string, readonly string[]>>;
  readonly entries: readonly LexiconEntry[];
  /** The lists of words that the engine's rules ask for, by name: compiled with the English lexicon, for all but what a language has instead. */
  readonly words?: WrittenLists;
  /**
   * The entries' written forms in groups that begin with one word, in the order of the entries, those of
   * every language first; where it is missing, each form is a group. `formsOf` takes a group apart.
   */
  readonly names?: {
    readonly groups: readonly Alias[];
    readonly formsOf: (text: string) => readonly string[];
  };
}

/** An entry's rules, ready to ask. */
export interface Sense {
  readonly id: string;
  readonly category: string;
  readonly subject: number;
  readonly everyday: boolean;
  /** Of an everyday word, the beginnings of those written forms that mean this entry even alone. */
  readonly alone: readonly string[];
  /** First letters of its full names: in "V. Putin" the initial is the person's own. */
  readonly initials: ReadonlySet<string>;
  readonly never: Idioms | undefined;
  readonly near: Lists;
  readonly notNear: Lists;
}

/** Everything that finding and deciding matches needs to know. */
export interface Lexicon {
  /** The language of the aliases that are not written the same everywhere. */
  readonly language: string;
  readonly table: AliasTable;
  /** The lists of words that rules ask for. */
  readonly words: WordLists;
  /** The cues of its rules. */
  readonly cues: Cues;
  /** What a short text must say in words. */
  readonly company: Company;
  /** The sense of an entry, by the index that aliases carry. Compiled when first asked for. */
  readonly sense: (entry: number) => Sense;
  /** What kind of name an alias of its table is. */
  readonly kindOfName: (alias: Alias) => NameKind;
}

/** Makes a lexicon of compiled entries. Rules wait until an entry is first met on a page. */
export function buildLexicon(language: string, data: LexiconData): Lexicon {
  const { groups, formsOf } = data.names ?? { groups: data.entries.flatMap(aliasesOf), formsOf: undefined };
  const kinds = new Map<Alias, NameKind>();
  let made: Rules | undefined;
  const rules = () => {
    made ??= new Rules(data);
    return made;
  };
  const words = new WordLists(() => data.words ?? {});
  return {
    language,
    words,
    table: new AliasTable(groups, formsOf),
    get cues() {
      return rules().cues;
    },
    get company() {
      return rules().company;
    },
    sense: (entry) => rules().sense(entry),
    kindOfName(alias) {
      let kind = kinds.get(alias);
      if (kind === undefined) {
        kind = kindOfName(alias.text, rules().sense(alias.entry).category, words);
        kinds.set(alias, kind);
      }
      return kind;
    },
  };
}

function aliasesOf({ everywhere = [], aliases }: LexiconEntry, entry: number): Alias[] {
  return [
    ...everywhere.map((text) => ({ text, entry, everywhere: true })),
    ...aliases.map((text) => ({ text, entry, everywhere: false })),
  ];
}

/** The rules of a lexicon's entries, each made ready when it is first asked for. */
class Rules {
  readonly cues: Cues;
  readonly company: Company;
  readonly #elsewhere: readonly string[];
  readonly #entries: readonly LexiconEntry[];
  readonly #written: LexiconData['cues'];
  readonly #senses: (Sense | undefined)[] = [];
  readonly #idioms = new Map<string, readonly Idiom[]>();

  constructor({ cues, entries }: LexiconData) {
    this.#entries = entries;
    this.#written = cues;
    this.#elsewhere = split(cues.elsewhere ?? []).lists;
    this.cues = new Cues(cues);
    const lists = (list: string) => this.cues.lists(split(cues[list] ?? []).lists);
    this.company = {
      everyday: lists('company'),
      hints: this.cues.lists(['hints']),
      politics: lists('politics'),
      news: lists('news'),
      unpolitical: lists('unpolitical'),
      abroad: lists('abroad'),
      kinds: lists('kinds'),
      commerce: lists('commerce'),
      apposed: lists('apposed'),
      sites: this.cues.lists(['sites']),
      stubborn: lists('stubborn'),
    };
  }

  sense(at: number): Sense {
    this.#senses[at] ??= this.#senseOf(at);
    return this.#senses[at];
  }

  #senseOf(at: number): Sense {
    const entry = this.#entries[at];
    if (!entry) throw new RangeError(`The lexicon has no entry ${at}.`);
    const { id, category, aliases, everywhere = [], subject = 0, everyday = false, alone = [] } = entry;
    return {
      id,
      category,
      subject,
      everyday,
      alone,
      initials: initialsOf([...aliases, ...everywhere]),
      never: this.#idiomsOf(entry.never),
      near: this.#cuesOf(entry.near),
      notNear: this.#cuesOf(entry.notNear, everyday && subject < 3 ? this.#elsewhere : []),
    };
  }

  #cuesOf(written: readonly string[] = [], more: readonly string[] = []): Lists {
    const { own, lists } = split(written);
    return this.cues.lists([...lists, ...more], own);
  }

  #idiomsOf(written: readonly string[] = []): Idioms | undefined {
    if (written.length === 0) return undefined;
    const { own, lists } = split(written);
    return indexIdioms([...own.map(idiomOf), ...lists.flatMap((list) => this.#idiomsIn(list))]);
  }

  #idiomsIn(list: string): readonly Idiom[] {
    let idioms = this.#idioms.get(list);
    if (!idioms) {
      idioms = (this.#written[list] ?? []).map(idiomOf);
      this.#idioms.set(list, idioms);
    }
    return idioms;
  }
}

function initialsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.filter((name) => /\s/.test(name)).map((name) => name.charAt(0)));
}

/** Cues of an entry's own, and the names of lists, which are written with an @. */
function split(written: readonly string[]): { own: string[]; lists: string[] } {
  return {
    own: written.filter((cue) => !cue.startsWith('@')),
    lists: written.filter((cue) => cue.startsWith('@')).map((cue) => cue.slice(1)),
  };
}
