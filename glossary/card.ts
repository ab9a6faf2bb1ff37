import type { CategoryId } from './categories.ts';
import type { Relation } from './relations.ts';

/** A passage that a claim rests on, as a reader sees it. */
export interface Source {
  /** The passage's name, `000#7`. */
  readonly passage: string;
  /** The document's title, or what kind of text it is where it has none. */
  readonly title: string;
  /** The paragraph's number within the document, from 1. */
  readonly paragraph: number;
  /** The document's address on the web, where it has one. */
  readonly address?: string;
}

/** A statement the documents make, with the passages it rests on. */
export interface CardClaim {
  readonly text: string;
  readonly sources: readonly Source[];
}

/** Other entries that stand in one kind of relation to this one. */
export interface RelatedEntries {
  /** How the relation reads from this entry: "part of", "includes", … */
  readonly kind: Relation;
  readonly entries: readonly { readonly id: string; readonly term: string; readonly category: CategoryId }[];
}

/** What a popover shows of an entry. Everything in it is plain text. */
export interface Card {
  readonly id: string;
  readonly term: string;
  readonly category: CategoryId;
  readonly definition: string;
  /** What in the definition is common knowledge that none of the documents has. */
  readonly background?: string;
  readonly claims: readonly CardClaim[];
  readonly related: readonly RelatedEntries[];
  readonly dates: readonly { readonly date: string; readonly event: string }[];
  /** What else the words can mean. */
  readonly otherSenses: readonly string[];
}
