import { type Alias, AliasTable } from './alias-table.ts';
import type { Company } from './company.ts';
import { buildCues, type Cues } from './cues.ts';
import { buildIdioms, type Idioms } from './idioms.ts';
import { SharedCues } from './shared-cues.ts';

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
   * Lists of cues that several entries' rules name, as `@sport`. Four lists name others:
   * `elsewhere` those that speak against every everyday word, `company` those in whose company a short
   * text may use one, `politics` those in whose company it may use a state's adjective, `unpolitical`
   * those that speak against its names.
   */
  readonly cues: Readonly<Record<string, readonly string[]>>;
  readonly entries: readonly LexiconEntry[];
}

/** An entry's cues: its own, and the lists it names. */
export interface SenseCues {
  readonly own: Cues;
  readonly lists: readonly string[];
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
  readonly never: readonly Idioms[];
  readonly near: SenseCues;
  readonly notNear: SenseCues;
}

/** Everything that finding and deciding matches needs to know. */
export interface Lexicon {
  /** The language of the aliases that are not written the same everywhere. */
  readonly language: string;
  readonly table: AliasTable;
  /** The lists of cues that entries name. */
  readonly shared: SharedCues;
  /** The lists of cues that make a short text's names someone else's, or of no interest. */
  readonly unpolitical: readonly string[];
  /** What a short text must say in words. */
  readonly company: Company;
  /** The sense of an entry, by the index that aliases carry. Compiled when first asked for. */
  readonly sense: (entry: number) => Sense;
}

/** Makes a lexicon of compiled entries. Rules wait until an entry is first met on a page. */
export function buildLexicon(language: string, data: LexiconData): Lexicon {
  const aliases: Alias[] = [];
  data.entries.forEach(({ everywhere = [], aliases: own }, entry) => {
    for (const text of everywhere) aliases.push({ text, entry, everywhere: true });
    for (const text of own) aliases.push({ text, entry, everywhere: false });
  });
  let made: Rules | undefined;
  const rules = () => {
    made ??= new Rules(data);
    return made;
  };
  return {
    language,
    table: new AliasTable(aliases),
    get shared() {
      return rules().shared;
    },
    get unpolitical() {
      return rules().unpolitical;
    },
    get company() {
      return rules().company;
    },
    sense: (entry) => rules().sense(entry),
  };
}

/** The rules of a lexicon's entries, each made ready when it is first asked for. */
class Rules {
  readonly shared: SharedCues;
  readonly unpolitical: readonly string[];
  readonly company: Company;
  readonly #elsewhere: readonly string[];
  readonly #entries: readonly LexiconEntry[];
  readonly #cues: LexiconData['cues'];
  readonly #senses: (Sense | undefined)[] = [];
  readonly #idioms = new Map<string, Idioms>();

  constructor({ cues, entries }: LexiconData) {
    this.#entries = entries;
    this.#cues = cues;
    this.#elsewhere = split(cues.elsewhere ?? []).lists;
    this.unpolitical = split(cues.unpolitical ?? []).lists;
    this.shared = new SharedCues(cues);
    const everyday = split(cues.company ?? []).lists;
    this.company = { cues: this.shared, everyday, politics: split(cues.politics ?? []).lists };
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
      near: cuesOf(entry.near),
      notNear: withLists(cuesOf(entry.notNear), everyday ? this.#elsewhere : []),
    };
  }

  #idiomsOf(written: readonly string[] = []): Idioms[] {
    const { own, lists } = split(written);
    const named = lists.map((list) => this.#idiomsIn(list));
    return own.length > 0 ? [buildIdioms(own), ...named] : named;
  }

  #idiomsIn(list: string): Idioms {
    let idioms = this.#idioms.get(list);
    if (!idioms) {
      idioms = buildIdioms(this.#cues[list] ?? []);
      this.#idioms.set(list, idioms);
    }
    return idioms;
  }
}

function cuesOf(written: readonly string[] = []): SenseCues {
  const { own, lists } = split(written);
  return { own: buildCues(own), lists };
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

function withLists({ own, lists }: SenseCues, more: readonly string[]): SenseCues {
  return { own, lists: [...new Set([...lists, ...more])] };
}
