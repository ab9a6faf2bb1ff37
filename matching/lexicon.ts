import { type Alias, type AliasTable, buildAliasTable } from './alias-table.ts';
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
   * Lists of cues that several entries' rules name, as `@sport`. Three lists name others:
   * `elsewhere` those that speak against every everyday word, `company` those in whose company a short
   * text may use one, `politics` those in whose company it may use a state's adjective.
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
  /** The lists of cues that speak against every everyday word. */
  readonly elsewhere: readonly string[];
  /** What a short text must say in words. Made when first asked for: most pages are long. */
  readonly company: Company;
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
  const named = new Set(
    [...entries.flatMap(({ near = [], notNear = [] }) => [...near, ...notNear]), ...(cues.elsewhere ?? [])]
      .filter((cue) => cue.startsWith('@'))
      .map((list) => list.slice(1)),
  );
  let company: Company | undefined;
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
    shared: new SharedCues(cues, (list) => named.has(list)),
    elsewhere,
    get company() {
      company ??= companyOf(cues);
      return company;
    },
    sense(at) {
      const entry = entries[at];
      if (!entry) throw new RangeError(`The lexicon has no entry ${at}.`);
      senses[at] ??= {
        id: entry.id,
        category: entry.category,
        subject: entry.subject ?? 0,
        everyday: entry.everyday ?? false,
        alone: entry.alone ?? [],
        initials: initialsOf([...entry.aliases, ...(entry.everywhere ?? [])]),
        never: idiomsOf(entry.never),
        near: cuesOf(entry.near),
        notNear: withLists(cuesOf(entry.notNear), entry.everyday ? elsewhere : []),
      };
      return senses[at];
    },
  };
}

function companyOf(cues: LexiconData['cues']): Company {
  const everyday = split(cues.company ?? []).lists;
  const politics = split(cues.politics ?? []).lists;
  return {
    cues: new SharedCues(cues, (list) => politics.includes(list) || everyday.includes(list)),
    everyday,
    politics,
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
