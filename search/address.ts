import { type CategoryId, isCategoryId } from '../glossary/categories.ts';

/** What a list of entries is narrowed down to. */
export interface Filter {
  readonly query: string;
  readonly category: CategoryId | null;
  /** A document by the number that its passages begin with. */
  readonly document: string | null;
}

/** Where in the glossary browser a reader is. */
export type Place =
  | { readonly kind: 'list'; readonly filter: Filter }
  | { readonly kind: 'entry'; readonly id: string }
  /** The entry that a text is the name of, else the list of what it finds. */
  | { readonly kind: 'look-up'; readonly text: string };

/** A list of everything. */
export const noFilter: Filter = { query: '', category: null, document: null };

/** The fragment of a place in the glossary browser, `#…`. It stays the same for as long as the entry's id does. */
export function fragmentOf(place: Place): string {
  if (place.kind === 'entry') return `#entry/${encodeURIComponent(place.id)}`;
  if (place.kind === 'look-up') return `#look-up?${new URLSearchParams({ q: place.text })}`;
  const { query, category, document } = place.filter;
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  if (category) parameters.set('category', category);
  if (document) parameters.set('document', document);
  return parameters.size > 0 ? `#search?${parameters}` : '#search';
}

/** The place that a fragment names; the whole list for one that names none. */
export function placeAt(fragment: string): Place {
  const entry = /^#entry\/(.+)$/.exec(fragment)?.[1];
  if (entry !== undefined) return { kind: 'entry', id: decode(entry) };
  const asked = /^#look-up\?(.*)$/.exec(fragment)?.[1];
  if (asked !== undefined) return { kind: 'look-up', text: new URLSearchParams(asked).get('q') ?? '' };
  const parameters = new URLSearchParams(/^#search\?(.*)$/.exec(fragment)?.[1] ?? '');
  const category = parameters.get('category') ?? '';
  return {
    kind: 'list',
    filter: {
      query: parameters.get('q') ?? '',
      category: isCategoryId(category) ? category : null,
      document: parameters.get('document'),
    },
  };
}

/** The path of a place within the extension. */
export function glossaryPath(place: Place): `/glossary.html${string}` {
  return `/glossary.html${fragmentOf(place)}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
