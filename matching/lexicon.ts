import { type Alias, type AliasTable, buildAliasTable } from './alias-table.ts';
import { buildCues, type Cues } from './cues.ts';
import { buildIdioms, type Idioms } from './idioms.ts';

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
  /** Lists of cues that several entries' rules name, as `@sport`. */
  readonly cues: Readonly<Record<string, readonly string[]>>;
  readonly entries: readonly LexiconEntry[];
}

/** An entry's rules, ready to ask. */
export interface Sense {
  readonly id: string;
  readonly category: string;
  readonly subject: number;
  readonly everyday: boolean;
  /** First letters of its full names: in "V. Putin" the initial is the person's own. */
  readonly initials: ReadonlySet<string>;
  readonly never: readonly Idioms[];
  readonly near: readonly Cues[];
  readonly notNear: readonly Cues[];
}

/** Everything that finding and deciding matches needs to know. */
export interface Lexicon {
  /** The language of the aliases that are not written the same everywhere. */
  readonly language: string;
  readonly table: AliasTable;
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
  const shared = new Map<string, unknown>();
  /** An entry's own cues, and the lists it names, each of which is built once for all entries. */
  function lists<List>(build: (cues: readonly string[]) => List, written: readonly string[] = []): List[] {
    const own = written.filter((cue) => !cue.startsWith('@'));
    const named = written.filter((cue) => cue.startsWith('@'));
    return [
      ...(own.length > 0 ? [build(own)] : []),
      ...named.map((name) => {
        const list = shared.get(name) ?? build(cues[name.slice(1)] ?? []);
        shared.set(name, list);
        return list as List;
      }),
    ];
  }
  return {
    language,
    table: buildAliasTable(aliases),
    sense(at) {
      const entry = entries[at];
      if (!entry) throw new RangeError(`The lexicon has no entry ${at}.`);
      senses[at] ??= {
        id: entry.id,
        category: entry.category,
        subject: entry.subject ?? 0,
        everyday: entry.everyday ?? false,
        initials: initialsOf([...entry.aliases, ...(entry.everywhere ?? [])]),
        never: lists(buildIdioms, entry.never),
        near: lists(buildCues, entry.near),
        notNear: lists(buildCues, entry.notNear),
      };
      return senses[at];
    },
  };
}

function initialsOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.filter((name) => /\s/.test(name)).map((name) => name.charAt(0)));
}
