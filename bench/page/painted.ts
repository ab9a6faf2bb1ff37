import { nextFrame } from './frame.ts';

/** When things happened, in milliseconds of the page's clock. */
export interface Painted {
  readonly began: number;
  /** The last time the work said that it did something. */
  readonly finished: number;
  /** The end of the first frame in which all of it could be seen. */
  readonly painted: number;
}

/** Names of the marks that `untilPainted` leaves in a trace. */
export const traceMarks = { began: 'bench-began', finished: 'bench-painted' } as const;

/** Frames without a sign of work after which it counts as finished. */
const quietFrames = 4;

/**
 * Does some work as a task of its own and waits until what it shows is painted.
 *
 * @param work calls `did` whenever it has done something, now or later; once at least.
 */
export async function untilPainted(work: (did: () => void) => void): Promise<Painted> {
  let finished = 0;
  let news = false;
  const did = () => {
    finished = performance.now();
    news = true;
  };
  await new Promise((next) => setTimeout(next));
  performance.mark(traceMarks.began);
  const began = performance.now();
  work(did);
  let painted = began;
  let registered = registeredRanges();
  for (let quiet = 0; quiet < quietFrames; ) {
    const { end } = await nextFrame();
    const now = registeredRanges();
    const changed = news || now !== registered;
    if (changed) painted = end;
    quiet = changed ? 0 : quiet + 1;
    registered = now;
    news = false;
  }
  if (finished === 0) throw new Error('The work never said that it did something: it must have failed.');
  performance.mark(traceMarks.finished, { startTime: painted });
  return { began, finished, painted };
}

/** How many ranges the page's highlights hold. */
export function registeredRanges(): number {
  let sum = 0;
  for (const highlight of CSS.highlights.values()) sum += highlight.size;
  return sum;
}
