import { type Alias, type AliasTable, buildAliasTable } from './alias-table.ts';
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
  readonly never?: readonly string[];
  readonly near?: readonly string[];
  readonly notNear?: readonly string[];
}

/** What is compiled for the pages of one language. */
export interface LexiconData {
  /**
   * Lists of cues that several entries' rules name, as `@sport`. The list `elsewhere` names others:
   * those that speak against every everyday word.
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
  /** An everyday word that even a short text must speak for: in its language few cues speak against it. */
  readonly needsCompany: boolean;
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
  /** The sense of an entry, by the index that aliases carry. Compiled when first asked for. */
  readonly sense: (entry: number) => Sense;
}

/** Makes a lexicon of compiled entries. Rules wait until an entry is first met on a page. */
export function buildLexicon(language: string, { cues, entries }: LexiconData): Lexicon {
  const aliases: Alias[] = [];
  entries.forEach((entry, at) => {
    for (const text of entry.everywhere ?? []) aliases.push({ text, entry: at, everywhere: true });
    for (const text of entry.aliases) aliases.push({ text, entry: at, everywhere: false });
  });
  const senses: (Sense | undefined)[] = [];
  const idiomLists = new Map<string, Idioms>();
  const idiomsOf = (written: readonly string[] = []): Idioms[] => {
    const { own, lists } = split(written);
    for (const list of lists) if (!idiomLists.has(list)) idiomLists.set(list, buildIdioms(cues[list] ?? []));
    const named = lists.map((list) => idiomLists.get(list) as Idioms);
    return own.length > 0 ? [buildIdioms(own), ...named] : named;
  };
  const elsewhere = split(cues.elsewhere ?? []).lists;
  const cuesOf = (written: readonly string[] = []): SenseCues => {
    const { own, lists } = split(written);
    return { own: buildCues(own), lists };
  };
  return {
    language,
    table: buildAliasTable(aliases),
    shared: new SharedCues(cues),
    sense(at) {
      const entry = entries[at];
      if (!entry) throw new RangeError(`The lexicon has no entry ${at}.`);
      senses[at] ??= {
        id: entry.id,
        category: entry.category,
        subject: entry.subject ?? 0,
        everyday: entry.everyday ?? false,
        // Cues are written in English; of other languages they know the names alone.
        needsCompany: (entry.everyday ?? false) && language !== 'en',
        initials: initialsOf([...entry.aliases, ...(entry.everywhere ?? [])]),
        never: idiomsOf(entry.never),
        near: cuesOf(entry.near),
        notNear: withLists(cuesOf(entry.notNear), entry.everyday ? elsewhere : []),
      };
      return senses[at];
    },
  };
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
