import type { Profile } from './row.ts';
import { sum } from './statistics.ts';
import type { TraceEvent } from './trace.ts';

/** What the main thread was at, and the names of the trace's events that tell; the first that fits counts. */
const kinds = [
  ['collecting garbage', /GC|CppHeap|Oilpan/],
  ['compiling', /^v8\.(compile|parse|produce)|^V8\.(Compile|Parse|PreParse|Finalize)/],
  ['making a context for scripts', /^(LocalWindowProxy::Initialize|V8PerIsolateData::Initialize)$/],
  [
    'running script',
    /^(v8\.(callFunction|run|runMicrotasks)|FunctionCall|EvaluateScript|RunMicrotasks|TimerFire|FireAnimationFrame|EventDispatch)$/,
  ],
  [
    'style',
    /^(UpdateLayoutTree|RecalculateStyles|ParseAuthorStyleSheet|CSSParserImpl|Document::updateStyle)/,
  ],
  ['layout', /^(Layout|LocalFrameView::(layout|performLayout))$/],
  ['telling what is near the viewport', /IntersectionObs|[cC]omputeIntersections/],
  ['telling what is composited', /RunCompositingInputsLifecyclePhase/],
  ['preparing to paint', /^(PrePaint|UpdateLayerTree|HitTest)/],
  ['painting', /^Paint/],
  [
    'handing over to the compositor',
    /^(Layerize|Commit|CompositeLayers|UpdateLayer|LocalFrameView::pushPaintArtifactToCompositor)/,
  ],
  ['parsing HTML', /^(ParseHTML|HTMLDocumentParser)/],
] as const;

/** The rest: tasks between the browser's processes, loading, input. */
const other = 'other';

/** Milliseconds that are worth a line. */
const least = 0.01;

/** Nothing: by the clock only. */
const waiting = 'nothing: it waited';

/** One of the kinds above. */
export type Kind = (typeof kinds)[number][0] | typeof other | typeof waiting;

const allKinds: readonly Kind[] = [...kinds.map(([kind]) => kind), other, waiting];

/** Milliseconds by what the main thread was at; on a processor, unless the clock's are asked for. */
export type Anatomy = ReadonlyMap<Kind, number>;

/** A part of a trace, in microseconds of its clock. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

interface Open {
  readonly end: number;
  readonly kind: Kind;
}

/**
 * What a main thread was at, by kind. Events nest; each has the time that those in it do not have.
 * One without a kind of its own belongs to what it lies in.
 */
export function anatomy(events: readonly TraceEvent[]): Anatomy {
  const times = new Map<Kind, number>();
  const add = (kind: Kind, time: number) => times.set(kind, (times.get(kind) ?? 0) + time / 1000);
  const stack: Open[] = [];
  const lasting = events
    .filter(({ dur = 0 }) => dur > 0)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  for (const { name, ts, dur = 0, tdur = dur } of lasting) {
    while ((stack.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= ts) stack.pop();
    const around = stack.at(-1);
    const kind = kindOf(name) ?? around?.kind ?? other;
    add(kind, tdur);
    if (around) add(around.kind, -tdur);
    stack.push({ end: ts + dur, kind });
  }
  return times;
}

/** The events that lie within parts of a trace. */
export function within(events: readonly TraceEvent[], parts: readonly Part[]): TraceEvent[] {
  return events.filter(({ ts, dur = 0 }) => parts.some(({ from, to }) => from <= ts && ts + dur <= to));
}

/** The same of a part of a trace by the clock, in which the thread may have had nothing to do. */
export function anatomyByClock(events: readonly TraceEvent[], { from, to }: Part): Anatomy {
  const cut = events
    .filter(({ ts, dur = 0 }) => ts < to && ts + dur > from)
    .map(({ tdur, ts, dur = 0, ...event }) => {
      const begins = Math.max(from, ts);
      return { ...event, ts: begins, dur: Math.min(to, ts + dur) - begins };
    });
  const times = new Map(anatomy(cut));
  return times.set(waiting, (to - from) / 1000 - sum([...times.values()]));
}

/**
 * Anatomies side by side.
 *
 * @param columns heads of columns, each with the anatomies whose mean it holds, in milliseconds.
 */
export function byKind(
  columns: Readonly<Record<string, readonly Anatomy[]>>,
  named: Pick<Profile, 'title' | 'of' | 'how'>,
): Profile {
  const means = Object.values(columns).map(
    (taken) => (kind: Kind) => sum(taken.map((times) => times.get(kind) ?? 0)) / taken.length,
  );
  const lines = allKinds
    .map((kind): [Kind, ...number[]] => [kind, ...means.map((mean) => mean(kind))])
    .filter(([, ...values]) => values.some((value) => value >= least));
  const all = means.map((mean) => sum(allKinds.map(mean)));
  return {
    ...named,
    heads: ['what the main thread was at', ...Object.keys(columns)],
    lines: [...lines, ['in all', ...all]],
  };
}

function kindOf(name: string): Kind | undefined {
  return kinds.find(([, names]) => names.test(name))?.[0];
}
