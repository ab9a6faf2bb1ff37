import type { Bench } from '../context.ts';
import type { Measured, Row } from '../row.ts';
import { spread } from '../statistics.ts';
import { needsTrace } from './no-trace.ts';

const how = 'A settled page marked from nothing, on the fullest news pages.';

/** What marking does to a page besides showing: it must be nothing. */
export async function measureSideEffects(bench: Bench): Promise<Measured> {
  const layouts: number[] = [];
  const shifts: number[] = [];
  const elements: number[] = [];
  for (const { url } of bench.topical(bench.effort.fewPages)) {
    const page = await bench.open(url);
    const before = bench.name === 'chrome' ? await page.metrics() : {};
    const effects = await page.evaluate(() => inPage.sideEffects());
    const after = bench.name === 'chrome' ? await page.metrics() : {};
    layouts.push(1000 * ((after.LayoutDuration ?? 0) - (before.LayoutDuration ?? 0)));
    shifts.push(effects.shift);
    elements.push(effects.elements);
    await page.close();
  }
  const layout: Omit<Row, 'measured'> = { what: 'layout time caused', bound: { atMost: 0 }, unit: 'ms', how };
  const shift: Omit<Row, 'measured'> = { what: 'layout shift caused', bound: { atMost: 0 }, unit: '', how };
  return {
    rows: [
      ...(bench.name === 'chrome'
        ? [
            { ...layout, measured: spread(layouts) },
            { ...shift, measured: spread(shifts) },
          ]
        : [layout, shift].map(needsTrace)),
      { what: 'elements added to the page', bound: { atMost: 0 }, unit: '', measured: spread(elements), how },
    ],
  };
}
