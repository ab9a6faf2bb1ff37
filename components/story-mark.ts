import type { CategoryId } from '../glossary/categories.ts';

/** A mark of the story as the panel lists it. */
export interface StoryMark {
  /** Its number on this page. */
  readonly mark: number;
  /** The words it stands on, and what of their paragraph comes before and after. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** How far down the story it stands: 0 at its top, 1 at its end. */
  readonly at: number;
}

/** An entry that the story names. */
export interface StoryEntry {
  readonly id: string;
  readonly term: string;
  readonly category: CategoryId;
  /** Its marks in reading order; never empty. */
  readonly marks: readonly StoryMark[];
}

/** Where in the story the reader is. */
export interface StoryHere {
  /** The marks in view, by number. */
  readonly inView: ReadonlySet<number>;
  /** The mark they are at. */
  readonly current: number | null;
  /** The part of the story in view, each from 0 to 1. */
  readonly from: number;
  readonly to: number;
}

/** The entries of one category. */
export interface StoryGroup {
  readonly category: CategoryId;
  readonly entries: readonly StoryEntry[];
}

/** The entries of a story by category, or its marks as they come. */
export type StoryListing =
  | {
      readonly order: 'category';
      readonly groups: readonly StoryGroup[];
    }
  | {
      readonly order: 'reading';
      readonly marks: readonly { readonly mark: StoryMark; readonly entry: StoryEntry }[];
    };
