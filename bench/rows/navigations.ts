import type { RunningBrowser } from '../../browsers/driver.ts';
import type { Bench } from '../context.ts';
import { marksAtRest } from '../load.ts';
import { watchFirstMarks } from '../page/first-marks.ts';
import type { Row } from '../row.ts';
import { spread } from '../statistics.ts';
import { visit } from '../visit.ts';
import { steps } from './no-trace.ts';

interface Heaps {
  /** All that a tab's process holds for its pages, in megabytes. */
  readonly all: number;
  /** What scripts hold of it. */
  readonly scripts: number;
}

/** Whether a tab that goes from page to page keeps something of those it left. */
export async function measureNavigations(bench: Bench): Promise<Row[]> {
  // Firefox tells its heap in whole megabytes: four times as many would say no more.
  const { navigations: all } = bench.effort;
  if (all === 0) return [];
  const navigations = bench.name === 'firefox' ? Math.max(4, all / 4) : all;
  // Side by side: neither's memory depends on the other's.
  const [ours, plain] = await Promise.all([
    growth(bench.browser, { bench, navigations }),
    growth(bench.without, { bench, navigations }),
  ]);
  const row: Omit<Row, 'measured'> = {
    what: `growth over ${navigations} navigations of one tab, from half of them on`,
    bound: { atMost: 0.2 },
    unit: 'MB',
    shrinks: true,
    how,
    ...(bench.name === 'firefox' && { resolution: 2 * steps.megabytes }),
  };
  const more = (of: keyof Heaps) => spread(ours.map((grown, at) => grown[of] - (plain[at]?.[of] ?? 0)));
  const rows: Row[] = [{ ...row, measured: more('all') }];
  if (bench.name === 'firefox') return rows;
  return [...rows, { ...row, what: `${row.what}: what scripts hold of it`, measured: more('scripts') }];
}

const how =
  'Read three times from half of them on, when the browser’s cache of pages is full, and three times at the end, each three a twentieth of them apart; ours less without us, so this is growth over some eighty of 200. The issue asks that nothing leaks; 0.2 MB is what collections leave to chance.';

async function growth(
  browser: RunningBrowser,
  { bench, navigations }: { bench: Bench; navigations: number },
): Promise<Heaps[]> {
  const urls = bench.topical(2).map(({ url }) => url);
  const page = await browser.puppeteer.newPage();
  await page.bringToFront();
  await page.evaluateOnNewDocument(watchFirstMarks);
  // Times that the heap is read early, and late.
  const readings = Math.min(3, navigations / 4);
  const apart = Math.max(1, Math.round(navigations / 20));
  const heaps = new Map<number, Heaps>();
  const early = Array.from({ length: readings }, (_, at) => Math.ceil(navigations / 2) + at * apart);
  const late = early.map((_, at) => navigations - (readings - 1 - at) * apart);
  for (let navigation = 1; navigation <= navigations; navigation++) {
    await visit(page, urls[navigation % urls.length] ?? '');
    await marksAtRest(page, 6);
    if (early.includes(navigation) || late.includes(navigation))
      heaps.set(navigation, {
        all: await browser.heapMegabytes(page),
        scripts: await browser.scriptHeapMegabytes(page),
      });
  }
  await page.close();
  const heapAt = (navigation: number) => heaps.get(navigation) ?? { all: Number.NaN, scripts: Number.NaN };
  return early.map((from, at) => {
    const [before, after] = [heapAt(from), heapAt(late[at] ?? 0)];
    return { all: after.all - before.all, scripts: after.scripts - before.scripts };
  });
}
