import type { FoundName, NamePlace } from '../language/names.ts';
import type { Asked, Told } from '../messaging/story.ts';
import { searchNames } from '../names/search-names.ts';
import type { SearchEntry } from '../search/entries.ts';
import { plain } from '../search/plain.ts';

/** What is known of the other names on the page in view. */
export type NamesKnown =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'reading' } // the page's text is on its way
  /** `done` from 0 to 1. */
  | { readonly kind: 'searching'; readonly done: number; readonly names: readonly FoundName[] }
  | { readonly kind: 'found'; readonly names: readonly FoundName[] }
  | { readonly kind: 'not-english' }
  | { readonly kind: 'failed' };

interface Options {
  readonly ask: (request: Asked) => void;
  readonly onChange: () => void;
  /** The written forms that the glossary has, as `plain` writes them. */
  readonly known: () => ReadonlySet<string>;
  readonly startWorker: () => Worker;
}

/** Searches the page in view for names that the glossary lacks, when asked to. Keeps nothing of another page's. */
export class NameSearch {
  readonly #options: Options;
  #search = new AbortController();
  #state: NamesKnown = { kind: 'unasked' };

  constructor(options: Options) {
    this.#options = options;
  }

  get state(): NamesKnown {
    return this.#state;
  }

  /** Another page came into view. */
  forget(): void {
    this.#search.abort();
    this.#state = { kind: 'unasked' };
  }

  /** Searches the page as it is now. */
  begin(): void {
    this.#search.abort();
    this.#search = new AbortController();
    this.#show({ kind: 'reading' });
    this.#options.ask({ type: 'text' });
  }

  /** The page sent its text. */
  read({ language, blocks }: Extract<Told, { type: 'text' }>): void {
    if (this.#state.kind !== 'reading') return;
    if (language !== 'en') {
      this.#show({ kind: 'not-english' });
      return;
    }
    this.#show({ kind: 'searching', done: 0, names: [] });
    searchNames(
      { blocks, known: this.#options.known() },
      {
        startWorker: this.#options.startWorker,
        onFound: ({ done, total, names }) =>
          this.#show(
            done === total ? { kind: 'found', names } : { kind: 'searching', done: done / total, names },
          ),
        onFailure: () => this.#show({ kind: 'failed' }),
        signal: this.#search.signal,
      },
    );
  }

  /** Goes to a place of a name on the page. */
  goTo({ block, start, end }: NamePlace): void {
    this.#options.ask({ type: 'go-to', block, start, end });
  }

  #show(state: NamesKnown): void {
    this.#state = state;
    this.#options.onChange();
  }
}

/** The written forms that the glossary has, as they are compared. */
export function namesIn(entries: readonly SearchEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ term, aliases }) => [term, ...(aliases.get('en') ?? [])]).map(plain));
}
