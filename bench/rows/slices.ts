import type { Bench } from '../context.ts';
import { markedAfter, recordLoad } from '../load.ts';
import type { Measured, Row } from '../row.ts';
import { longest, scriptStretches } from '../script-time.ts';
import { median, type Spread } from '../statistics.ts';
import { needsTrace } from './unmeasured.ts';

/** How long we hold the main thread at a time while a page loads, and how soon its marks are there. */
export async function measureSlices(bench: Bench): Promise<Measured> {
  const large = await bench.invented(bench.effort.largePage);
  const groups = [
    { what: 'the heaviest pages', urls: bench.heaviest(bench.effort.fewPages).map(({ url }) => url) },
    { what: large.inWords, urls: [large.url] },
  ];
  const record = async (url: string, slices: number[] = []) => {
    const { events, markedAfter } = await recordLoad(url, bench.browser);
    slices.push(longest(scriptStretches(events)));
    return markedAfter;
  };
  const rows: Row[] = [];
  for (const { what, urls } of groups) {
    const slice: Omit<Row, 'measured'> = {
      what: `longest slice on ${what}`,
      bound: { atMost: 16 },
      unit: 'ms',
      how,
    };
    const first: Omit<Row, 'measured'> = {
      what: `everything in view marked after the DOM is ready, on ${what}`,
      bound: { atMost: 100 },
      unit: 'ms',
    };
    const slices = urls.map((): number[] => []);
    const delays = urls.map((): number[] => []);
    for (let load = 0; load < bench.effort.loads; load++) {
      for (const [at, url] of urls.entries()) {
        const delay =
          bench.name === 'firefox' ? await markedAfter(url, bench.browser) : await record(url, slices[at]);
        if (delay !== undefined) delays[at]?.push(delay);
      }
    }
    rows.push(bench.name === 'firefox' ? needsTrace(slice) : { ...slice, measured: worst(slices) }, {
      ...first,
      measured: worst(delays),
    });
  }
  return { rows };
}

const how =
  'The page with the worst median; least and most are of all loads, each in a new tab. A slice is our script between two tasks; what the browser lays out and paints is not in it.';

function worst(pages: readonly (readonly number[])[]): Spread {
  const measured = pages.filter(({ length }) => length > 0);
  const all = measured.flat();
  return { median: Math.max(...measured.map(median)), min: Math.min(...all), max: Math.max(...all) };
}
