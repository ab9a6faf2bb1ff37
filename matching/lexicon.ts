import { type Alias, type AliasTable, buildAliasTable } from './alias-table.ts';
import { buildCues, buildIdioms, type Cues, type Idiom } from './cues.ts';

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
  readonly never: readonly Idiom[];
  readonly near: Cues;
  readonly notNear: Cues;
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
  return {
    language,
    table: buildAliasTable(aliases),
    sense(at) {
      const entry = entries[at];
      if (!entry) throw new RangeError(`The lexicon has no entry ${at}.`);
      senses[at] ??= senseOf(entry, cues);
      return senses[at];
    },
  };
}

function senseOf(entry: LexiconEntry, cues: LexiconData['cues']): Sense {
  const spelledOut = (list: readonly string[] = []) =>
    list.flatMap((cue) => (cue.startsWith('@') ? (cues[cue.slice(1)] ?? []) : [cue]));
  return {
    id: entry.id,
    category: entry.category,
    subject: entry.subject ?? 0,
    everyday: entry.everyday ?? false,
    never: buildIdioms(spelledOut(entry.never)),
    near: buildCues(spelledOut(entry.near)),
    notNear: buildCues(spelledOut(entry.notNear)),
  };
}
