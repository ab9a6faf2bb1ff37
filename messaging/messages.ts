import type { Card } from '../glossary/card.ts';
import { categoryIds } from '../glossary/categories.ts';
import type { LexiconData } from '../matching/lexicon.ts';
import { boolean, type Shaped, someOf, text, variant, whole } from '../shapes/shape.ts';

/** Marks on a page by category; a category without marks may be missing. */
export type Counts = Shaped<typeof counts>;

const counts = someOf(categoryIds, whole(0));

/** What pages and popups ask of the background. */
export const requests = variant({
  /** The card of an entry; answered with null when the glossary has no such entry. */
  card: { entry: text },
  /** The entries as pages in a language need them; null where the glossary has none in it. */
  lexicon: { language: text },
  /**
   * The style sheet that shows marks as the reader chose, now, on a paper of some CSS colour, or '' for any;
   * answered with '' where the one that ships will do. Or that one, for trees that do not inherit it.
   */
  'reader-css': { paper: text, shipped: boolean },
  /** Have the popover's script run in the frame that asks. Answered with nothing. */
  'load-popover': {},
  /** Show an entry's card in the side panel, opened by the press that asks. Answered with `PanelAnswer`. */
  'show-in-panel': { entry: text },
  /** A frame of a page says how many marks it carries. Answered with nothing. */
  'report-counts': { counts },
});

/** Whether to be obeyed even by a frame that the reader is not in. */
const anyway = boolean;

/** What the background and the toolbar popup ask of a page. */
export const orders = variant({
  /** Which page this is. Answered by the top frame: `Where`. */
  where: {},
  /** The marks on the page, in reading order: `ListedMark[]`, each frame its own. */
  'list-marks': {},
  /** Obeyed by the frame that the reader is in, which answers with true. */
  'open-card': { anyway },
  'next-term': { anyway },
  'previous-term': { anyway },
});

/** An order that goes to the frame the reader is in, as keyboard commands name it. */
export type ReaderOrder = 'open-card' | 'next-term' | 'previous-term';

/** Whether a keyboard command's name is such an order. */
export function isReaderOrder(command: string): command is ReaderOrder {
  return command === 'open-card' || command === 'next-term' || command === 'previous-term';
}

/** A checked request. */
export type Request = Shaped<typeof requests>;
/** A checked order. */
export type Order = Shaped<typeof orders>;

/** The reply to each type of request. */
export interface Replies {
  card: Card | null;
  lexicon: LexiconData | null;
  'reader-css': string;
  'load-popover': null;
  'show-in-panel': PanelAnswer;
  'report-counts': null;
}

/** Whether the side panel is open; where the browser leaves that to the reader, by which keys they open it. */
export type PanelAnswer =
  | { readonly opened: true }
  /** Empty where no keys are set. */
  | { readonly opened: false; readonly keys: string };

/** Which page a tab shows, and of which site. */
export interface Where {
  readonly host: string;
  /** Its name in settings, which tells nobody else where the reader is. */
  readonly page: string;
}

/** A mark as lists show it. */
export interface ListedMark {
  readonly entry: string;
  readonly category: string;
  readonly text: string;
}
