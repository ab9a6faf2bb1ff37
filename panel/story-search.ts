import type { StoryEntry } from '../components/story-mark.ts';
import type { SearchEntry } from '../search/entries.ts';
import { buildSearch, type EntrySearch } from '../search/entry-search.ts';
import { plain } from '../search/plain.ts';

/** Searches the entries of a story as the glossary searches all: other names and slips find them too. */
export class StorySearch {
  readonly #known: ReadonlyMap<string, Pick<SearchEntry, 'aliases'>>;
  #built: { readonly key: string; readonly search: EntrySearch } | undefined;

  /** @param known the glossary's entries with their written forms. */
  constructor(known: readonly Pick<SearchEntry, 'id' | 'aliases'>[]) {
    this.#known = new Map(known.map((entry) => [entry.id, entry]));
  }

  /** The entries, in the order given, that a search finds by their names or by the page's words for them. All for an empty one. */
  among(entries: readonly StoryEntry[], query: string): readonly StoryEntry[] {
    if (plain(query) === '') return entries;
    const found = new Set(
      this.#searchOf(entries)
        .find(query)
        .map(({ id }) => id),
    );
    return entries.filter(({ id }) => found.has(id));
  }

  /** Kept while the story stays the same: the panel is shown anew at every scroll. */
  #searchOf(entries: readonly StoryEntry[]): EntrySearch {
    const indexed = entries.map(({ id, term, marks }) => ({
      id,
      term,
      // A list of names shows no reason why a word of a definition found one.
      definition: '',
      aliases: new Map([
        ...(this.#known.get(id)?.aliases ?? []),
        ['page', [...new Set(marks.map(({ text }) => text))]] as const,
      ]),
    }));
    const key = JSON.stringify(indexed.map(({ id, aliases }) => [id, aliases.get('page')]));
    if (this.#built?.key !== key) this.#built = { key, search: buildSearch(indexed) };
    return this.#built.search;
  }
}
