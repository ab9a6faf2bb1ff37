import { categoryIds } from '../glossary/categories.ts';
import { between, form, listOf, oneOf, orNull, type Shaped, text, variant, whole } from '../shapes/shape.ts';

/**
 * What passes between the side panel and a frame of the page it shows, over a line that either side
 * may drop. Numbers of marks hold for as long as the line does.
 */

const number = whole(0);
/** How far down the story something is: 0 at its top, 1 at its end. */
const share = between(0, 1);

const storyMark = form({
  mark: number,
  entry: text,
  category: oneOf(categoryIds),
  /** The words it stands on. */
  text,
  /** What comes before and after them in their paragraph, shortened. */
  before: text,
  after: text,
  at: share,
});

const textBlock = form({ text, marks: listOf(form({ start: number, end: number })) });

/** A mark as a frame tells of it. */
export type ToldMark = Shaped<typeof storyMark>;

/** What the panel asks of a frame. */
export const asked = variant({
  /** Bring a mark into view and point it out. */
  go: { mark: number },
  /** Send the page's text: once, as `text`. */
  text: {},
  /** Bring characters of a block of that text into view and point them out; `missed` if they are gone. */
  'go-to': { block: number, start: number, end: number },
});

/** What a frame tells the panel, unasked and whenever it changes. */
export const told = variant({
  /** The frame's marks in reading order; null while it is not read at all. */
  marks: { marks: orNull(listOf(storyMark)) },
  /** Where the reader is: the marks in view, and the one they are at. */
  here: {
    inView: listOf(number),
    current: orNull(number),
    /** The part of the story that is in view. */
    from: share,
    to: share,
  },
  /** The page's text, block by block, and what of each is marked; sent only when it was asked for. */
  text: { language: text, blocks: listOf(textBlock) },
  /** What was to be pointed out is there no more. */
  missed: {},
});

/** A checked request of the panel's. */
export type Asked = Shaped<typeof asked>;
/** A checked message of a frame's. */
export type Told = Shaped<typeof told>;
