import type { Took } from '../annotation.ts';
import type { Bench } from '../context.ts';
import type { AnnotatorName } from '../page/annotators.ts';
import type { BenchPage } from '../pages.ts';
import { type PeerTimes, timeCold, timesOf, timeWarm } from '../peer-times.ts';
import { byFunction, type CpuProfile, sampleCpu } from '../profile.ts';
import type { Bound, Measured, Profile, Row } from '../row.ts';
import { ratio } from '../statistics.ts';

interface Peer {
  readonly name: AnnotatorName;
  /** Whether it takes seconds a page. */
  readonly slow?: true;
  /** Script in a new tab. */
  readonly cold: Bound;
  /** Script in a page where it ran before. */
  readonly warm?: Bound;
  /** Until all is painted, in a new tab. */
  readonly painted?: Bound;
}

const oneExpression = { cold: { atLeast: 4 }, warm: { atLeast: 8 }, painted: { atLeast: 3 } };

const peers: readonly Peer[] = [
  { name: 'mark.js, one expression', ...oneExpression },
  { name: 'findAndReplaceDOMText, one expression', ...oneExpression },
  { name: 'mark.js, array of terms', slow: true, cold: { atLeast: 100 } },
  { name: 'highlight-search-term', cold: { atLeast: 15 } },
  { name: 'advanced-mark.js', cold: { atLeast: 12 } },
];

const how =
  'The same thousand terms on the fullest news pages, a new tab each time; ours is the extension’s own page code with its tables made from nothing.';

/** The same thousand terms marked on the same pages by us and by each peer in its best form. */
export async function measurePeers(bench: Bench): Promise<Measured> {
  const pages = bench.topical(bench.effort.fewPages);
  const met = peers.filter(({ slow }) => !slow || bench.effort.slowPeers);
  const cold = await timeCold(['ours', ...met.map(({ name }) => name)], pages, bench);
  const repeated = met.filter(({ warm }) => warm).map(({ name }) => name);
  const warm = await timeWarm(['ours', ...repeated], pages, bench);
  return {
    rows: met.flatMap((peer) => [
      rowOf(peer, { what: 'script, cold', bound: peer.cold, how, times: cold, of: 'script' }),
      ...(peer.warm
        ? [rowOf(peer, { what: 'script, warm', bound: peer.warm, times: warm, of: 'script' })]
        : []),
      ...(peer.painted
        ? [rowOf(peer, { what: 'to a painted frame, cold', bound: peer.painted, times: cold, of: 'frame' })]
        : []),
    ]),
    profiles: await profiles(pages, bench),
  };
}

/** Each page marked by us from nothing in a new tab, functions with their names. */
async function profiles(
  pages: readonly BenchPage[],
  { name, effort, openReadable }: Bench,
): Promise<Profile[]> {
  if (name === 'firefox' || !effort.profiled) return [];
  const cold: CpuProfile[] = [];
  for (const { url } of pages) {
    for (let load = 0; load < effort.loads; load++) {
      const page = await openReadable(url);
      cold.push(await sampleCpu(page, () => page.evaluate(() => inPage.annotateOnce('ours'))));
      await page.close();
    }
  }
  return [
    byFunction(cold, {
      title: 'Marking a page from nothing, cold',
      of: ['faster than'],
      how: `On ${pages.length} news pages, ${effort.loads} new tabs each, functions with their names.`,
    }),
  ];
}

interface Comparison extends Pick<Row, 'what' | 'bound' | 'how'> {
  readonly times: PeerTimes;
  readonly of: keyof Took;
}

function rowOf({ name }: Peer, { what, times, of, ...rest }: Comparison): Row {
  const row = { what: `faster than ${name}: ${what}`, unit: '×', ...rest } as const;
  const failure = times.failures.get(name);
  if (failure) return { ...row, measured: undefined, how: `it gives up with “${failure}”.` };
  return { ...row, measured: ratio(timesOf(name, times, of), timesOf('ours', times, of)) };
}
