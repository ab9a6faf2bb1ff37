import { propertyOf } from './of-forms.ts';
import type { Run } from './run.ts';

/** Marks in a chunk, about: coarse, since each observed element costs the page's scrolling. */
const enough = 48;

/** Neighbouring runs that are painted together. */
export interface Chunk {
  readonly runs: Set<Run>;
  marks: number;
  /** The blocks of its first and last run. They stay observed; those between are measured once. */
  first: Element;
  last: Element;
  /** How far the chunk reaches above and below the top of its first block, in pixels. */
  above: number;
  below: number;
  near: boolean;
}

/** A chunk of runs that stand in one block, or none yet. */
export function chunkAt(
  block: Element,
  { runs = [], near = false }: { runs?: Run[]; near?: boolean } = {},
): Chunk {
  const marks = runs.reduce((sum, { reads }) => sum + reads.length, 0);
  return { runs: new Set(runs), marks, first: block, last: block, above: 0, below: 0, near };
}

/** Whether a chunk takes no more runs. */
export function isFull({ marks, first }: Chunk): boolean {
  return marks >= enough || !propertyOf(first, 'isConnected');
}

/** Takes note of where one of a chunk's blocks lies, given where its first block does. */
export function stretch(chunk: Chunk, box: DOMRectReadOnly, first: DOMRectReadOnly): void {
  chunk.above = Math.max(chunk.above, first.top - box.top);
  chunk.below = Math.max(chunk.below, box.bottom - first.top);
}

/** Whether a chunk is near the viewport, by the latest reports of its first and last block. */
export function isNear(
  chunk: Chunk,
  first: IntersectionObserverEntry,
  last: IntersectionObserverEntry | undefined,
): boolean {
  return first.isIntersecting || last?.isIntersecting === true || reachesIn(chunk, first);
}

/** Whether an element has no box: it is not laid out. */
export function isNowhere({ boundingClientRect: { width, height } }: IntersectionObserverEntry): boolean {
  return width === 0 && height === 0;
}

function reachesIn(
  { above, below }: Chunk,
  { boundingClientRect, rootBounds }: IntersectionObserverEntry,
): boolean {
  // A frame of another site's page is not told where the viewport is; then the ends alone decide.
  if (!rootBounds) return false;
  const { top } = boundingClientRect;
  return top - above < rootBounds.bottom && top + below > rootBounds.top;
}
