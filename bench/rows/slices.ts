import type { Bench } from '../context.ts';
import { markedAfter, recordLoad } from '../load.ts';
import type { Measured, Profile, Row } from '../row.ts';
import { longest, scriptStretches } from '../script-time.ts';
import { median, type Spread } from '../statistics.ts';
import { profileFirstMarks, profileLongestSlice } from './load-profiles.ts';
import { needsTrace } from './no-trace.ts';

/** How long we hold the main thread at a time while a page loads, and how soon its marks are there. */
export async function measureSlices(bench: Bench): Promise<Measured> {
  const large = await bench.invented(bench.effort.largePage);
  const groups = [
    { what: 'the heaviest pages', urls: bench.heaviest(bench.effort.fewPages).map(({ url }) => url) },
    { what: large.inWords, urls: [large.url], shrinks: true as const },
  ];
  const record = async (url: string, slices: number[] = []) => {
    const { events, markedAfter } = await recordLoad(url, bench);
    slices.push(longest(scriptStretches(events)));
    return markedAfter;
  };
  const rows: Row[] = [];
  const profiles: Profile[] = [];
  for (const { what, urls, ...sized } of groups) {
    const slice: Omit<Row, 'measured'> = {
      what: `longest slice on ${what}`,
      bound: { atMost: 16 },
      unit: 'ms',
      ...sized,
      how,
    };
    const first: Omit<Row, 'measured'> = {
      what: `everything in view marked after the DOM is ready, on ${what}`,
      bound: { atMost: 100 },
      unit: 'ms',
      ...sized,
    };
    const slices = urls.map((): number[] => []);
    const delays = urls.map((): number[] => []);
    for (let load = 0; load < bench.effort.loads; load++) {
      for (const [at, url] of urls.entries()) {
        const delay =
          bench.name === 'firefox' ? await markedAfter(url, bench) : await record(url, slices[at]);
        if (delay !== undefined) delays[at]?.push(delay);
      }
    }
    const inView = worst(delays);
    rows.push(bench.name === 'firefox' ? needsTrace(slice) : { ...slice, measured: worst(slices) }, {
      ...first,
      measured: inView,
      how: inView ? shownHow : 'no mark of these pages is in view when they open.',
    });
    if (bench.name === 'firefox' || !bench.effort.profiled) continue;
    profiles.push(
      await profileLongestSlice({ url: worstOf(slices, urls), what }, bench),
      await profileFirstMarks({ url: worstOf(delays, urls), what }, bench),
    );
  }
  return { rows, profiles };
}

const how =
  'The page with the worst median; least and most are of all loads, each in a new tab. A slice is our script between two tasks; what the browser lays out and paints is not in it.';

const shownHow =
  'Until the end of the frame that shows the last mark in view, by the page’s clock; the page with the worst median. That text in view is marked before the rest is held by no row, but by a test, for pages that open at their top.';

function worstOf(pages: readonly (readonly number[])[], urls: readonly string[]): string {
  const medians = pages.map((times) => (times.length === 0 ? 0 : median(times)));
  return urls[medians.indexOf(Math.max(...medians))] ?? '';
}

function worst(pages: readonly (readonly number[])[]): Spread | undefined {
  const measured = pages.filter(({ length }) => length > 0);
  if (measured.length === 0) return undefined;
  const all = measured.flat();
  return { median: Math.max(...measured.map(median)), min: Math.min(...all), max: Math.max(...all) };
}
