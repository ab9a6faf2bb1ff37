import { frameEndName } from './page/frame.ts';
import type { TraceEvent } from './trace.ts';

/** A stretch of a trace. */
export interface Stretch {
  /** Microseconds of the trace's clock. */
  readonly from: number;
  readonly to: number;
  /** Microseconds of it on a processor: what else the machine does meanwhile does not count. */
  readonly busy: number;
}

// A call from the browser into a script, a script's first run, or the microtasks after either.
const running = new Set([
  'v8.callFunction',
  'v8.run',
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'v8.compile',
]);
const task = 'ThreadControllerImpl::RunTask';
// What a task left to do once it is over: outside of it in a trace.
const afterTask = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/**
 * When scripts ran, in order: stretches that no other task interrupts. What the bench itself has
 * the page do is left out: through DevTools, at the end of a frame, and in callbacks of animation
 * frames unless asked for.
 */
export function scriptStretches(events: readonly TraceEvent[], { frames = false } = {}): Stretch[] {
  const excluded = events
    .filter((event) => isOfBench(event) || (!frames && event.name === 'FireAnimationFrame'))
    .map(stretchOf);
  return outermost(events.filter(({ name }) => running.has(name)).map(stretchOf)).filter(
    ({ from, to }) => !excluded.some((other) => other.from < to && from < other.to),
  );
}

/** How long scripts ran, in milliseconds on a processor. */
export function scriptTime(events: readonly TraceEvent[], options?: { frames?: boolean }): number {
  return busy(scriptStretches(events, options));
}

/** All that the main thread did, in milliseconds on a processor. */
export function taskTime(events: readonly TraceEvent[]): number {
  return busy(outermost(events.filter(({ name }) => name === task || name === afterTask).map(stretchOf)));
}

/** The task that a mark of the page's lies in, in milliseconds on a processor. */
export function taskTimeAt(mark: string, events: readonly TraceEvent[]): number {
  const [at = 0] = timesOf(mark, events);
  const found = events.find(({ name, ts, dur = 0 }) => name === task && ts <= at && at <= ts + dur);
  if (!found) throw new Error(`No task of the trace has the mark ${mark}.`);
  return stretchOf(found).busy / 1000;
}

/** The processor's time of stretches, in milliseconds. */
export function busy(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { busy }) => sum + busy, 0) / 1000;
}

/** The longest of stretches, in milliseconds on a processor; 0 where there are none. */
export function longest(stretches: readonly Stretch[]): number {
  return Math.max(0, ...stretches.map(({ busy }) => busy)) / 1000;
}

/** What of stretches lies between two marks that the page left in the trace. */
export function between(
  stretches: readonly Stretch[],
  events: readonly TraceEvent[],
  marks: { readonly began: string; readonly finished: string },
): Stretch[] {
  const [began = 0] = timesOf(marks.began, events);
  const [finished = 0] = timesOf(marks.finished, events);
  return stretches.flatMap((stretch) => {
    const from = Math.max(stretch.from, began);
    const to = Math.min(stretch.to, finished);
    if (from >= to) return [];
    return [{ from, to, busy: (stretch.busy * (to - from)) / (stretch.to - stretch.from) }];
  });
}

function timesOf(mark: string, events: readonly TraceEvent[]): number[] {
  return events.filter(({ name, cat }) => name === mark && cat.includes('user_timing')).map(({ ts }) => ts);
}

function isOfBench({ name, args }: TraceEvent): boolean {
  if (name === 'FunctionCall') return args.data?.functionName === frameEndName;
  return /devtools/i.test(args.chrome_mojo_event_info?.mojo_interface_tag ?? '');
}

function stretchOf({ ts, dur = 0, tdur = dur }: TraceEvent): Stretch {
  return { from: ts, to: ts + dur, busy: tdur };
}

/** Events nest: only those that lie in no other. */
function outermost(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (stretch.from >= (found.at(-1)?.to ?? 0)) found.push(stretch);
  }
  return found;
}
