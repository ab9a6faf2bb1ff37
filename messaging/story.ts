import * as v from 'valibot';
import { categoryIds } from '../glossary/categories.ts';

/**
 * What passes between the side panel and a frame of the page it shows, over a line that either side
 * may drop. Numbers of marks hold for as long as the line does.
 */

const number = v.pipe(v.number(), v.integer(), v.minValue(0));
/** How far down the story something is: 0 at its top, 1 at its end. */
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const storyMark = v.object({
  mark: number,
  entry: v.string(),
  category: v.picklist(categoryIds),
  /** The words it stands on. */
  text: v.string(),
  /** What comes before and after them in their paragraph, shortened. */
  before: v.string(),
  after: v.string(),
  at: share,
});

/** A mark as a frame tells of it. */
export type ToldMark = v.InferOutput<typeof storyMark>;

/** What the panel asks of a frame. */
export const asked = v.variant('type', [
  /** Bring a mark into view and point it out. */
  v.object({ type: v.literal('go'), mark: number }),
]);

/** What a frame tells the panel, unasked and whenever it changes. */
export const told = v.variant('type', [
  /** The frame's marks in reading order; null while it is not read at all. */
  v.object({ type: v.literal('marks'), marks: v.nullable(v.array(storyMark)) }),
  /** Where the reader is: the marks in view, and the one they are at. */
  v.object({
    type: v.literal('here'),
    inView: v.array(number),
    current: v.nullable(number),
    /** The part of the story that is in view. */
    from: share,
    to: share,
  }),
]);

/** A checked request of the panel's. */
export type Asked = v.InferOutput<typeof asked>;
/** A checked message of a frame's. */
export type Told = v.InferOutput<typeof told>;
