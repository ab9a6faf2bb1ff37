import type { FoundName } from '../language/names.ts';

/** What passes between the side panel and the worker that looks for names. */

/** A block of a page's text, with the characters that are marked in it. */
export interface TextBlock {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** A page to be searched. */
export interface NamesAsked {
  readonly blocks: readonly TextBlock[];
  /** What the glossary has names for, as `plain` writes them: not to be found again. */
  readonly known: ReadonlySet<string>;
}

/** How far the search has come, and what it has found until then. */
export interface NamesFound {
  /** Blocks read, of so many. */
  readonly done: number;
  readonly total: number;
  readonly names: readonly FoundName[];
}
