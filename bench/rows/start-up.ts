import { setTimeout as pass } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Bench } from '../context.ts';
import { byDifference, closePair, openPair, ownTime } from '../own-time.ts';
import type { Measured, Row } from '../row.ts';
import { busy, scriptStretches } from '../script-time.ts';
import { spread } from '../statistics.ts';
import { trace } from '../trace.ts';
import { visit } from '../visit.ts';
import { measureSizes } from './size.ts';
import { needsTrace } from './unmeasured.ts';

const time: Omit<Row, 'measured'> = {
  what: 'start-up of the content script (parse, tables, settings)',
  bound: { atMost: 4 },
  unit: 'ms',
  how: 'All script that runs in a new tab with a page of three words.',
};
const wall: Omit<Row, 'measured'> = {
  what: 'from the script’s first moment to its last there, waiting for the settings included',
  unit: 'ms',
};

/** What every page pays before a character is read. */
export async function measureStartUp(bench: Bench): Promise<Measured> {
  const sizes = measureSizes(bench);
  const { url } = await bench.invented(0);
  if (bench.name === 'firefox') {
    return { rows: [{ ...time, ...(await byReloading(url, bench)) }, needsTrace(wall), ...sizes] };
  }
  const times: number[] = [];
  const walls: number[] = [];
  for (let load = 0; load < bench.effort.loads * 3; load++) {
    const page = await bench.browser.puppeteer.newPage();
    const { events } = await trace(page, async () => {
      await visit(page, url);
      await page.waitForNetworkIdle({ idleTime: 300 });
    });
    await page.close();
    const stretches = scriptStretches(events);
    times.push(busy(stretches));
    walls.push(((stretches.at(-1)?.to ?? 0) - (stretches[0]?.from ?? 0)) / 1000);
  }
  return { rows: [{ ...time, measured: spread(times) }, { ...wall, measured: spread(walls) }, ...sizes] };
}

/** For a browser without traces. */
async function byReloading(url: string, bench: Bench): Promise<Pick<Row, 'measured' | 'how'>> {
  const pair = await openPair(url, bench);
  const times: number[] = [];
  for (let load = 0; load < bench.effort.loads * 5; load++) {
    const reload = async (page: Page) => {
      await visit(page, url);
      await pass(500);
    };
    times.push((await ownTime(pair, reload, { bench })).time);
  }
  await closePair(pair);
  return { measured: spread(times), how: `Loading a page of three words again. ${byDifference}` };
}
