import { type Took, timeAnnotation } from '../annotation.ts';
import type { Bench } from '../context.ts';
import type { AnnotatorName } from '../page/annotators.ts';
import type { BenchPage } from '../pages.ts';
import type { Bound, Measured, Row } from '../row.ts';
import { ratio, type TimesByPage } from '../statistics.ts';

interface Peer {
  readonly name: AnnotatorName;
  readonly cold: Bound;
  readonly warm?: Bound;
  readonly painted?: Bound;
}

const oneExpression = { cold: { atLeast: 4 }, warm: { atLeast: 8 }, painted: { atLeast: 3 } };

const peers: readonly Peer[] = [
  { name: 'mark.js, one expression', ...oneExpression },
  { name: 'findAndReplaceDOMText, one expression', ...oneExpression },
  { name: 'mark.js, array of terms', cold: { atLeast: 100 } },
  { name: 'highlight-search-term', cold: { atLeast: 15 } },
  { name: 'advanced-mark.js', cold: { atLeast: 12 } },
];

/** The same thousand terms marked on the same pages by us and by each peer in its best form. */
export async function measurePeers(bench: Bench): Promise<Measured> {
  const { effort } = bench;
  const pages = bench.topical(effort.fewPages);
  const names: AnnotatorName[] = ['ours', ...peers.map(({ name }) => name)];
  const cold = await measureCold(names, pages, bench);
  const warm = await measureWarm(
    ['ours', ...peers.filter(({ warm }) => warm).map(({ name }) => name)],
    pages,
    bench,
  );
  const against = (name: AnnotatorName, took: Times, of: keyof Took) =>
    ratio(timesOf(name, took, of), timesOf('ours', took, of));
  return {
    rows: peers.flatMap(({ name, cold: coldBound, warm: warmBound, painted }): Row[] => [
      {
        what: `faster than ${name}: script, cold`,
        bound: coldBound,
        unit: '×',
        measured: against(name, cold, 'script'),
        how,
      },
      ...(warmBound
        ? [
            {
              what: `faster than ${name}: script, warm`,
              bound: warmBound,
              unit: '×',
              measured: against(name, warm, 'script'),
            } as const,
          ]
        : []),
      ...(painted
        ? [
            {
              what: `faster than ${name}: to a painted frame, cold`,
              bound: painted,
              unit: '×',
              measured: against(name, cold, 'frame'),
            } as const,
          ]
        : []),
    ]),
  };
}

const how = 'A new tab each time; ours is the extension’s own page code with its tables built from nothing.';

type Times = ReadonlyMap<AnnotatorName, readonly (readonly Took[])[]>;

async function measureCold(
  names: readonly AnnotatorName[],
  pages: readonly BenchPage[],
  bench: Bench,
): Promise<Times> {
  const times = new Map(names.map((name) => [name, pages.map((): Took[] => [])]));
  for (let round = 0; round < bench.effort.loads; round++) {
    for (const [at, { url }] of pages.entries()) {
      for (const name of rotate(names, round + at)) {
        if (round > 0 && isSlow(name)) continue;
        const page = await bench.open(url);
        times
          .get(name)
          ?.[at]?.push(await timeAnnotation(page, name, { terms: bench.terms, browser: bench.name }));
        await page.close();
      }
    }
  }
  return times;
}

async function measureWarm(
  names: readonly AnnotatorName[],
  pages: readonly BenchPage[],
  bench: Bench,
): Promise<Times> {
  const times = new Map(names.map((name) => [name, pages.map((): Took[] => [])]));
  for (const [at, { url }] of pages.entries()) {
    const page = await bench.open(url);
    for (let round = 0; round < bench.effort.rounds; round++) {
      for (const name of rotate(names, round)) {
        const took = await timeAnnotation(page, name, { terms: bench.terms, browser: bench.name });
        // The first rounds warm up.
        if (round >= bench.effort.rounds / 3) times.get(name)?.[at]?.push(took);
      }
    }
    await page.close();
  }
  return times;
}

function isSlow(name: AnnotatorName): boolean {
  return name === 'mark.js, array of terms';
}

function timesOf(name: AnnotatorName, times: Times, of: keyof Took): TimesByPage {
  return (times.get(name) ?? []).map((took) => took.map((one) => one[of]));
}

function rotate<T>(list: readonly T[], by: number): T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
