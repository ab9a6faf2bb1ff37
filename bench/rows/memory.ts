import type { Page } from 'puppeteer-core';
import { heapOfPage as heapMegabytes } from '../../browsers/chromium/heap.ts';
import type { RunningBrowser } from '../../browsers/driver.ts';
import type { Bench } from '../context.ts';
import { marksAtRest, openWatched } from '../load.ts';
import { watchFirstMarks } from '../page/first-marks.ts';
import type { Measured, Row } from '../row.ts';
import { median, spread, sum } from '../statistics.ts';
import { visit } from '../visit.ts';

/** What we hold of memory, against the same pages in a browser without us. */
export async function measureMemory(bench: Bench): Promise<Measured> {
  const { tabs } = bench.effort;
  // Firefox tells its heap in whole megabytes: ten times as many would say no more.
  const navigations =
    bench.name === 'firefox' ? Math.max(4, bench.effort.navigations / 4) : bench.effort.navigations;
  const a: Omit<Row, 'measured'> = { what: 'memory a tab', bound: { atMost: 2 }, unit: 'MB', how };
  const b: Omit<Row, 'measured'> = {
    what: `memory of the last third of ${tabs} tabs against the first third`,
    bound: { atMost: 1.2 },
    unit: '×',
    how: 'Linear growth is 1.',
  };
  const c: Omit<Row, 'measured'> = {
    what: `growth over ${navigations} navigations of one tab`,
    bound: { atMost: 0.2 },
    unit: 'MB',
    how: 'From half of them on, when the browser’s cache of pages is full. The issue asks that nothing leaks; 0.2 MB is what collections leave to chance.',
  };
  if (bench.name === 'firefox') {
    const measured = spread(await extraOfOneTab(bench));
    const reason = 'here the tabs of a site share processes, and their heaps';
    return {
      rows: [
        { ...a, measured },
        { ...b, measured: undefined, how: reason },
        await growthOfHeap(c, { bench, navigations }),
      ],
    };
  }
  const extra = await extraOfTabs(bench);
  const third = Math.max(1, Math.floor(extra.length / 3));
  return {
    rows: [
      { ...a, measured: spread(extra) },
      { ...b, measured: spread([sum(extra.slice(-third)) / sum(extra.slice(0, third))]) },
      await growthOfHeap(c, { bench, navigations }),
    ],
  };
}

const how =
  'JavaScript heap of a tab’s process after garbage collection, both browsers showing the fullest news page.';

async function extraOfTabs(bench: Bench): Promise<number[]> {
  const url = fullest(bench);
  const open: { page: Page; browser: RunningBrowser }[] = [];
  for (let tab = 0; tab < bench.effort.tabs; tab++) {
    const both = [bench.browser, bench.without];
    open.push(
      ...(await Promise.all(
        both.map(async (browser) => ({ page: await openWatched(url, browser), browser })),
      )),
    );
  }
  const heaps = new Map<RunningBrowser, number[]>([
    [bench.browser, []],
    [bench.without, []],
  ]);
  for (const { page, browser } of open) heaps.get(browser)?.push(await heapMegabytes(page));
  await Promise.all(open.map(({ page }) => page.close()));
  const plain = median(heaps.get(bench.without) ?? []);
  return (heaps.get(bench.browser) ?? []).map((heap) => heap - plain);
}

async function extraOfOneTab(bench: Bench): Promise<number[]> {
  const { browser, without, effort } = bench;
  const extra: number[] = [];
  for (let load = 0; load < effort.loads; load++) {
    const heaps: number[] = [];
    for (const each of [browser, without]) {
      const page = await openWatched(fullest(bench), each);
      await page.bringToFront();
      heaps.push(await each.heapMegabytes(page));
      await page.close();
    }
    extra.push((heaps[0] ?? 0) - (heaps[1] ?? 0));
  }
  return extra;
}

interface Turns {
  readonly bench: Bench;
  readonly navigations: number;
}

async function growthOfHeap(row: Omit<Row, 'measured'>, turns: Turns): Promise<Row> {
  // Side by side: neither's memory depends on the other's.
  const [ours, plain] = await Promise.all([
    growth(turns.bench.browser, turns),
    growth(turns.bench.without, turns),
  ]);
  return { ...row, measured: spread([ours - plain]) };
}

async function growth(browser: RunningBrowser, { bench, navigations }: Turns): Promise<number> {
  const { puppeteer } = browser;
  const urls = bench.topical(2).map(({ url }) => url);
  const page = await puppeteer.newPage();
  await page.bringToFront();
  await page.evaluateOnNewDocument(watchFirstMarks);
  let early = 0;
  for (let navigation = 1; navigation <= navigations; navigation++) {
    await visit(page, urls[navigation % urls.length] ?? '');
    await marksAtRest(page, 6);
    if (navigation === Math.ceil(navigations / 4) * 2) early = await browser.heapMegabytes(page);
  }
  const late = await browser.heapMegabytes(page);
  await page.close();
  return late - early;
}

function fullest(bench: Bench): string {
  const [page] = bench.topical(1);
  if (!page) throw new Error('No page of the folder has a mark. Name a folder with news pages: --pages DIR');
  return page.url;
}
