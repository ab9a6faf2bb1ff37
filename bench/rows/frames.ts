import type { Page } from 'puppeteer-core';
import { anatomy, byKind } from '../anatomy.ts';
import type { Bench } from '../context.ts';
import { marksAtRest, openRead, openWatched } from '../load.ts';
import type { Measured, Profile, Row } from '../row.ts';
import { taskTime } from '../script-time.ts';
import { median, type Spread, spread } from '../statistics.ts';
import { trace } from '../trace.ts';
import { steps } from './no-trace.ts';

const kinds = [
  {
    name: 'one unrelated DOM change',
    news: 1,
    large: 2,
    run: (frames: number) => inPage.changeOneElement(document, frames),
  },
  {
    name: 'a step of scrolling',
    news: 1,
    large: 1,
    run: (frames: number) => inPage.scrollThrough(document, frames),
  },
] as const;

/** What our marks add to each frame of a page, against the same page in a browser without us. */
export async function measureFrames(bench: Bench): Promise<Measured> {
  const [news] = bench.topical(1);
  const large = await bench.invented(bench.effort.largePage);
  const rows: Row[] = [];
  const profiles: Profile[] = [];
  for (const { what, url, limit } of [
    ...(news ? [{ what: 'a news page', url: news.url, limit: 'news' } as const] : []),
    { what: large.inWords, url: large.url, limit: 'large' } as const,
  ]) {
    const pages = {
      // To its end: what is still being read would count as a frame's.
      with: await openRead(url, bench),
      without: await openWatched(url, bench, bench.without),
    };
    for (const page of Object.values(pages)) await page.evaluate(bench.script);
    for (const kind of kinds) {
      const row = `frame after ${kind.name} on ${what}`;
      if (bench.name === 'chrome' && bench.effort.profiled)
        profiles.push(await profile(row, pages, kind.run, bench));
      rows.push({
        what: `${row}: more than without us`,
        bound: { atMost: kind[limit] },
        unit: 'ms',
        ...(limit === 'large' && { shrinks: true }),
        ...(bench.name === 'firefox' && { resolution: steps.milliseconds }),
        measured: await difference(pages, kind.run, bench),
        how: howMeasured(bench),
      });
    }
    await Promise.all(Object.values(pages).map((page) => page.close()));
  }
  return { rows, profiles };
}

function howMeasured({ name, effort: { frames } }: Bench): string {
  return name === 'firefox'
    ? `By the page’s clock, from the frame’s callbacks to its end on the main thread: the median of ${frames} frames with us less that without us, by turns in two browsers.`
    : `All that the main thread did in ${frames} frames, a frame, with us less without us; by turns in two browsers.`;
}

interface Pages {
  readonly with: Page;
  readonly without: Page;
}

type Run = (frames: number) => Promise<number[]>;

async function profile(row: string, pages: Pages, run: Run, { effort }: Bench): Promise<Profile> {
  const { frames } = effort;
  const inFrames = async (page: Page) => {
    await marksAtRest(page, effort.quietFrames);
    const { events } = await trace(page, () => page.evaluate(run, frames), 'kinds');
    return [new Map([...anatomy(events)].map(([kind, time]) => [kind, time / frames]))];
  };
  return byKind(
    { 'with us, ms': await inFrames(pages.with), 'without us, ms': await inFrames(pages.without) },
    {
      title: `A ${row}`,
      of: [row],
      how: `The mean of ${frames} frames, traced in detail, which makes them dearer.`,
    },
  );
}

async function difference(pages: Pages, run: Run, { effort, name }: Bench): Promise<Spread> {
  const { frames } = effort;
  const cost = async (page: Page) => {
    await marksAtRest(page, effort.quietFrames);
    if (name === 'firefox') return median(await page.evaluate(run, frames));
    return taskTime((await trace(page, () => page.evaluate(run, frames), 'tasks')).events) / frames;
  };
  const differences: number[] = [];
  for (let round = 0; round < effort.slowRounds; round++) {
    differences.push((await cost(pages.with)) - (await cost(pages.without)));
  }
  return spread(differences);
}
