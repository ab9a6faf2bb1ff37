import type { Page } from 'puppeteer-core';
import { heapOfPage as heapMegabytes } from '../../browsers/chromium/heap.ts';
import type { RunningBrowser } from '../../browsers/driver.ts';
import { launch } from '../../browsers/launch.ts';
import type { Bench } from '../context.ts';
import { writeIdleExtension } from '../idle-extension.ts';
import { openWatched } from '../load.ts';
import type { Measured, Profile, Row } from '../row.ts';
import { browserOptions as options } from '../start.ts';
import { median, spread, sum } from '../statistics.ts';
import { measureNavigations } from './navigations.ts';
import { steps } from './no-trace.ts';

/** What we hold of memory, against the same pages in a browser without us. */
export async function measureMemory(bench: Bench): Promise<Measured> {
  const { tabs } = bench.effort;
  const tab: Omit<Row, 'measured'> = { what: 'memory a tab', bound: { atMost: 2 }, unit: 'MB', how };
  const linear: Omit<Row, 'measured'> = {
    what: `memory of the last third of ${tabs} tabs against the first third`,
    bound: { atMost: 1.2 },
    unit: '×',
    shrinks: true,
    how: 'Linear growth is 1.',
  };
  const navigations = () => measureNavigations(bench);
  if (bench.name === 'firefox') {
    const measured = spread(await extraOfOneTab(bench));
    const reason = 'here the tabs of a site share processes, and their heaps';
    return {
      rows: [
        { ...tab, measured, resolution: steps.megabytes },
        { ...linear, measured: undefined, how: reason },
        ...(await navigations()),
      ],
    };
  }
  const extra = await extraOfTabs(bench);
  const third = Math.max(1, Math.floor(extra.length / 3));
  return {
    rows: [
      { ...tab, measured: spread(extra) },
      { ...linear, measured: spread([sum(extra.slice(-third)) / sum(extra.slice(0, third))]) },
      ...(await navigations()),
    ],
    profiles: await profiles(median(extra), bench),
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
        both.map(async (browser) => ({ page: await openWatched(url, bench, browser), browser })),
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
      const page = await openWatched(fullest(bench), bench, each);
      await page.bringToFront();
      heaps.push(await each.heapMegabytes(page));
      await page.close();
    }
    extra.push((heaps[0] ?? 0) - (heaps[1] ?? 0));
  }
  return extra;
}

/** What the memory of a tab is made of: each time what a page holds more than without any extension. */
async function profiles(ours: number, bench: Bench): Promise<Profile[]> {
  if (!bench.effort.profiled) return [];
  const empty = (await bench.invented(0)).url;
  const folder = await writeIdleExtension();
  const idle = await launch(bench.name, options);
  try {
    await idle.install(folder);
    const more = async (url: string, browser: RunningBrowser) =>
      (await heapOf(url, browser, bench)) - (await heapOf(url, bench.without, bench));
    return [
      {
        title: 'Memory of a tab',
        of: ['memory a tab'],
        how: 'Each over the same page without any extension.',
        heads: ['what', 'MB'],
        lines: [
          ['a content script that does nothing, on the fullest news page', await more(fullest(bench), idle)],
          ['Backgrounder, on a page of three words', await more(empty, bench.browser)],
          ['Backgrounder, on the fullest news page', ours],
        ],
      },
    ];
  } finally {
    await idle.close();
  }
}

async function heapOf(url: string, browser: RunningBrowser, bench: Bench): Promise<number> {
  const heaps: number[] = [];
  for (let load = 0; load < bench.effort.loads; load++) {
    const page = await openWatched(url, bench, browser);
    heaps.push(await heapMegabytes(page));
    await page.close();
  }
  return median(heaps);
}

function fullest(bench: Bench): string {
  const [page] = bench.topical(1);
  if (!page)
    throw new Error('No English page of the folder has a mark: --pages takes a folder of saved news pages.');
  return page.url;
}
