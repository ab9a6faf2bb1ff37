import MiniSearch, { type SearchResult } from 'minisearch';
import type { SearchEntry } from './entries.ts';
import { plain } from './plain.ts';

/** An entry that was found. */
export interface Found {
  readonly id: string;
  /** The written form that answers the search, where the entry's own term does not. */
  readonly alias?: string;
}

/** Finds entries by words, those with typos in them too. */
export interface EntrySearch {
  /** The entries for a search, best first; none for one without words. */
  find(query: string): Found[];
  /** The entry that a text is the very name of, whatever its case and accents. */
  named(text: string): string | undefined;
}

/** A written form, as it is shown and as it is compared. */
interface Form {
  readonly shown: string;
  readonly plain: string;
}

/** As the index parts them. */
const wordsOf = MiniSearch.getDefault('tokenize') as (text: string) => string[];

interface Indexed {
  readonly id: string;
  readonly term: string;
  readonly aliases: string;
  readonly definition: string;
  readonly forms: readonly Form[];
}

/** Builds the search once for many questions. */
export function buildSearch(entries: readonly SearchEntry[]): EntrySearch {
  return prepareSearch(entries).finish();
}

/** A search that is built bit by bit: all of a glossary at once takes longer than a key press may wait. */
export interface SearchInTheMaking {
  /** Takes in one more entry, in about a millisecond; false where all are in. */
  addNext(): boolean;
  /** Takes in the entries that are left. */
  finish(): EntrySearch;
}

/** Begins to build the search. */
export function prepareSearch(entries: readonly SearchEntry[]): SearchInTheMaking {
  const indexed = new Map<string, Indexed>();
  const index = new MiniSearch<Indexed>({
    fields: ['term', 'aliases', 'definition'],
    // Both sides are plain before they get here: word by word it would take ten times as long.
    processTerm: (word) => word,
  });
  let finished: EntrySearch | undefined;

  function addNext(): boolean {
    const entry = entries[indexed.size];
    if (!entry) return false;
    const next = toIndex(entry);
    indexed.set(entry.id, next);
    index.add(next);
    return true;
  }

  return {
    addNext,
    finish() {
      while (addNext());
      finished ??= searchIn(index, indexed);
      return finished;
    },
  };
}

function searchIn(index: MiniSearch<Indexed>, indexed: ReadonlyMap<string, Indexed>): EntrySearch {
  const names = namesOf([...indexed.values()]);
  const look = (query: string, slips: number) =>
    index.search(
      {
        combineWith: 'OR',
        queries: [
          {
            queries: [query],
            fields: ['term', 'aliases'],
            combineWith: 'AND',
            boost: { term: 3, aliases: 2 },
            prefix: true,
            fuzzy: (word) => (word.length > 4 ? slips : word.length > 3 && 1),
          },
          { queries: [query], fields: ['definition'], combineWith: 'AND', prefix: true, fuzzy: false },
        ],
      },
      { boostDocument: (id) => (id === names.get(query) ? 100 : 1) },
    );

  return {
    named: (text) => names.get(plain(text)),
    find(typed) {
      const query = plain(typed);
      // Two letters that changed places are two slips; to allow for two at once would find too much.
      const strict = look(query, 1);
      const results = strict.length > 0 ? strict : look(query, 2);
      const found = results.map((result) => ({ result, entry: indexed.get(result.id as string) }));
      // What the whole search comes near to is meant rather than what has it as one word of several.
      const { true: near = [], false: others = [] } = Object.groupBy(found, ({ result, entry }) =>
        answersWhole(result, entry, query) ? 'true' : 'false',
      );
      return [...near, ...others].map(({ result, entry }) => foundOf(result, entry, query));
    },
  };
}

function toIndex({ id, term, definition, aliases }: SearchEntry): Indexed {
  const forms = [...aliases.values()].flat().map((shown) => ({ shown, plain: plain(shown) }));
  return {
    id,
    term: plain(term),
    definition: plain(definition),
    aliases: forms.map((form) => form.plain).join(' '),
    forms,
  };
}

function namesOf(indexed: readonly Indexed[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, forms } of indexed) {
    for (const form of forms) if (!names.has(form.plain)) names.set(form.plain, id);
  }
  // An entry's own term is never another's alias.
  for (const { id, term } of indexed) names.set(term, id);
  return names;
}

/**
 * Whether a name answers the search as a whole: it has every word of the search as it was typed, so that
 * “war” does not put Warsaw first, or is made of nothing but what the search's words come near to.
 */
function answersWhole({ match }: SearchResult, entry: Indexed | undefined, query: string): boolean {
  const isInName = (word: string) => match[word]?.some((field) => field !== 'definition') ?? false;
  const asked = wordsOf(query);
  if (asked.every(isInName)) return true;
  const isWhole = (name: string) => {
    const words = wordsOf(name);
    return words.length === asked.length && words.every(isInName);
  };
  return entry !== undefined && [entry.term, ...entry.forms.map((form) => form.plain)].some(isWhole);
}

function foundOf(result: SearchResult, entry: Indexed | undefined, query: string): Found {
  const id = result.id as string;
  if (!entry || entry.term === query) return { id };
  const same = entry.forms.find((form) => form.plain === query);
  if (same) return { id, alias: same.shown };
  const fields = Object.values(result.match).flat();
  if (fields.includes('term') || !fields.includes('aliases')) return { id };
  const words = Object.keys(result.match);
  // No more than were asked for: of forms that answer the whole search, the first is the best known.
  const asked = query.split(' ').length;
  const answered = (form: Form) => Math.min(asked, words.filter((word) => form.plain.includes(word)).length);
  const best = entry.forms.reduce<Form | undefined>(
    (a, b) => (answered(b) > (a ? answered(a) : 0) ? b : a),
    undefined,
  );
  return best ? { id, alias: best.shown } : { id };
}
