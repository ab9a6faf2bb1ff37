import { type Took, timeAnnotation } from './annotation.ts';
import type { Bench } from './context.ts';
import type { AnnotatorName } from './page/annotators.ts';
import type { BenchPage } from './pages.ts';
import type { TimesByPage } from './statistics.ts';

/** What each annotator took, page by page and round by round. */
export interface PeerTimes {
  readonly took: ReadonlyMap<AnnotatorName, readonly Took[][]>;
  /** What peers said that gave up. */
  readonly failures: Map<AnnotatorName, string>;
}

/** Times annotators in a new tab each time, by turns; slow ones once. */
export async function timeCold(
  names: readonly AnnotatorName[],
  pages: readonly BenchPage[],
  bench: Bench,
): Promise<PeerTimes> {
  const times = emptyTimes(names, pages);
  for (let round = 0; round < bench.effort.loads; round++) {
    for (const [at, { url }] of pages.entries()) {
      for (const name of rotate(names, round + at)) {
        const known = times.took.get(name)?.[at];
        if (times.failures.has(name) || known?.some(({ script }) => script > 2000)) continue;
        const page = await bench.open(url);
        try {
          known?.push(await timeAnnotation(page, name, bench.name));
        } catch (error) {
          if (name === 'ours') throw error;
          times.failures.set(name, (error as Error).message.split('\n')[0] ?? '');
        }
        await page.close();
      }
    }
  }
  return times;
}

/** Times annotators again and again in the same page, by turns, their tables and expressions made. */
export async function timeWarm(
  names: readonly AnnotatorName[],
  pages: readonly BenchPage[],
  bench: Bench,
): Promise<PeerTimes> {
  const times = emptyTimes(names, pages);
  // Rounds that only warm up.
  const warmUps = Math.min(3, bench.effort.rounds);
  for (const [at, { url }] of pages.entries()) {
    const page = await bench.open(url);
    for (let round = 0; round < warmUps + bench.effort.rounds; round++) {
      for (const name of rotate(names, round)) {
        const took = await timeAnnotation(page, name, bench.name);
        if (round >= warmUps) times.took.get(name)?.[at]?.push(took);
      }
    }
    await page.close();
  }
  return times;
}

/** An annotator's times of one kind, as ratios take them. */
export function timesOf(name: AnnotatorName, times: PeerTimes, of: keyof Took): TimesByPage {
  return (times.took.get(name) ?? []).map((took) => took.map((one) => one[of]));
}

function emptyTimes(names: readonly AnnotatorName[], pages: readonly BenchPage[]): PeerTimes {
  return { took: new Map(names.map((name) => [name, pages.map((): Took[] => [])])), failures: new Map() };
}

function rotate<T>(list: readonly T[], by: number): T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
