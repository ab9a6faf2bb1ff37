import * as v from 'valibot';
import type { Card } from '../glossary/card.ts';
import { categoryIds } from '../glossary/categories.ts';
import type { LexiconData } from '../matching/lexicon.ts';

/** Marks on a page by category; a category without marks may be missing. */
export type Counts = v.InferOutput<typeof counts>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const counts = v.object(v.entriesFromList(categoryIds, v.exactOptional(count)));

/** What pages and popups ask of the background. */
export const requests = v.variant('type', [
  /** The card of an entry; answered with null when the glossary has no such entry. */
  v.object({ type: v.literal('card'), entry: v.string() }),
  /** The entries as pages in a language need them; null where the glossary has none in it. */
  v.object({ type: v.literal('lexicon'), language: v.string() }),
  /** Have the popover's script run in the frame that asks. Answered with nothing. */
  v.object({ type: v.literal('load-popover') }),
  /** Show an entry's card in the side panel, opened by the press that asks. Answered with `PanelAnswer`. */
  v.object({ type: v.literal('show-in-panel'), entry: v.string() }),
  /** A frame of a page says how many marks it carries. Answered with nothing. */
  v.object({ type: v.literal('report-counts'), counts }),
  /** The marks of a tab, all its frames together. */
  v.object({ type: v.literal('counts-of-tab'), tab: v.number() }),
]);

/** What the background and the toolbar popup ask of a page. */
export const orders = v.variant('type', [
  /** Which site this is. Answered by the top frame: `Where`. */
  v.object({ type: v.literal('where') }),
  /** The marks on the page, in reading order: `ListedMark[]`, each frame its own. */
  v.object({ type: v.literal('list-marks') }),
  v.object({ type: v.literal('open-card') }),
  v.object({ type: v.literal('next-term') }),
  v.object({ type: v.literal('previous-term') }),
]);

/** Whether a keyboard command's name is an order to the page. */
export function isOrder(command: string): command is Order['type'] {
  return v.safeParse(orders, { type: command }).success;
}

/** A checked request. */
export type Request = v.InferOutput<typeof requests>;
/** A checked order. */
export type Order = v.InferOutput<typeof orders>;

/** The reply to each type of request. */
export interface Replies {
  card: Card | null;
  lexicon: LexiconData | null;
  'load-popover': null;
  'show-in-panel': PanelAnswer;
  'report-counts': null;
  'counts-of-tab': Counts;
}

/** Whether the side panel is open; where the browser leaves that to the reader, by which keys they open it. */
export type PanelAnswer =
  | { readonly opened: true }
  /** Empty where no keys are set. */
  | { readonly opened: false; readonly keys: string };

/** Which site a page belongs to. */
export interface Where {
  readonly host: string;
}

/** A mark as lists show it. */
export interface ListedMark {
  readonly entry: string;
  readonly category: string;
  readonly text: string;
  /** The number, from 1, of the sentence on the page in which it stands. */
  readonly sentence: number;
}
