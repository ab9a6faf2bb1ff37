import type { Took } from '../annotation.ts';
import type { Bench } from '../context.ts';
import type { AnnotatorName } from '../page/annotators.ts';
import { type PeerTimes, timeCold, timesOf, timeWarm } from '../peer-times.ts';
import type { Bound, Measured, Row } from '../row.ts';
import { ratio } from '../statistics.ts';

interface Peer {
  readonly name: AnnotatorName;
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
  { name: 'mark.js, array of terms', cold: { atLeast: 100 } },
  { name: 'highlight-search-term', cold: { atLeast: 15 } },
  { name: 'advanced-mark.js', cold: { atLeast: 12 } },
];

const how =
  'The same thousand terms on the fullest news pages, a new tab each time; ours is the extension’s own page code with its tables made from nothing.';

/** The same thousand terms marked on the same pages by us and by each peer in its best form. */
export async function measurePeers(bench: Bench): Promise<Measured> {
  const pages = bench.topical(bench.effort.fewPages);
  const cold = await timeCold(['ours', ...peers.map(({ name }) => name)], pages, bench);
  const repeated = peers.filter(({ warm }) => warm).map(({ name }) => name);
  const warm = await timeWarm(['ours', ...repeated], pages, bench);
  return {
    rows: peers.flatMap((peer) => [
      rowOf(peer, { what: 'script, cold', bound: peer.cold, how, times: cold, of: 'script' }),
      ...(peer.warm
        ? [rowOf(peer, { what: 'script, warm', bound: peer.warm, times: warm, of: 'script' })]
        : []),
      ...(peer.painted
        ? [rowOf(peer, { what: 'to a painted frame, cold', bound: peer.painted, times: cold, of: 'frame' })]
        : []),
    ]),
  };
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
