import { setTimeout as pass } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../browsers/driver.ts';
import { type Anatomy, anatomy, byKind, within } from '../anatomy.ts';
import type { Bench } from '../context.ts';
import { byDifference, closePair, openPair, ownTime } from '../own-time.ts';
import { partsOfContentScript } from '../parts.ts';
import type { Measured, Profile, Row } from '../row.ts';
import { busy, scriptStretches } from '../script-time.ts';
import { spread } from '../statistics.ts';
import { type Detail, type TraceEvent, trace } from '../trace.ts';
import { visit } from '../visit.ts';
import { needsTrace } from './no-trace.ts';
import { measureSizes, sizeRows } from './size.ts';

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
    const stretches = scriptStretches(await recordOpening(url, bench.browser));
    times.push(busy(stretches));
    walls.push(((stretches.at(-1)?.to ?? 0) - (stretches[0]?.from ?? 0)) / 1000);
  }
  return {
    rows: [{ ...time, measured: spread(times) }, { ...wall, measured: spread(walls) }, ...sizes],
    profiles: bench.effort.profiled ? [await profileOpening(url, bench), await weights(bench)] : [],
  };
}

async function recordOpening(
  url: string,
  { puppeteer }: RunningBrowser,
  detail?: Detail,
): Promise<readonly TraceEvent[]> {
  const page = await puppeteer.newPage();
  const { events } = await trace(
    page,
    async () => {
      await visit(page, url);
      await page.waitForNetworkIdle({ idleTime: 300 });
    },
    detail,
  );
  await page.close();
  return events;
}

async function profileOpening(url: string, { browser, without, effort }: Bench): Promise<Profile> {
  const [own, ours, plain]: Anatomy[][] = [[], [], []];
  for (let load = 0; load < effort.loads * 2; load++) {
    const events = await recordOpening(url, browser, 'kinds');
    own?.push(anatomy(within(events, scriptStretches(events))));
    ours?.push(anatomy(events));
    plain?.push(anatomy(await recordOpening(url, without, 'kinds')));
  }
  return byKind(
    {
      'in our script, ms': own ?? [],
      'in all with us, ms': ours ?? [],
      'in all without us, ms': plain ?? [],
    },
    {
      title: 'Start-up',
      of: [time.what],
      how: `From the tab’s opening on, a page of three words, ${effort.loads * 2} new tabs each, traced down to each function that is compiled, which makes it dearer.`,
    },
  );
}

async function weights({ name }: Bench): Promise<Profile> {
  const parts = await partsOfContentScript(name, 15);
  return {
    title: 'What the content script weighs',
    of: sizeRows,
    how: 'How much lighter the script is without it. Parts share what compresses them, so they do not add up to it.',
    heads: ['part', 'kB, gzipped'],
    lines: parts.map(({ name, kilobytes }) => [name, kilobytes]),
  };
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
