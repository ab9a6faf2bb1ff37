import type { Page } from 'puppeteer-core';
import type { Bench } from '../context.ts';
import { marksAtRest, openWatched } from '../load.ts';
import type { Measured, Row } from '../row.ts';
import { taskTime } from '../script-time.ts';
import { median, type Spread, spread } from '../statistics.ts';
import { trace } from '../trace.ts';

const frames = 40;

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
  for (const { what, url, limit } of [
    ...(news ? [{ what: 'a news page', url: news.url, limit: 'news' } as const] : []),
    { what: large.inWords, url: large.url, limit: 'large' } as const,
  ]) {
    const pages = {
      with: await openWatched(url, bench.browser),
      without: await openWatched(url, bench.without),
    };
    for (const page of Object.values(pages)) await page.evaluate(bench.script);
    for (const kind of kinds) {
      rows.push({
        what: `frame after ${kind.name} on ${what}: more than without us`,
        bound: { atMost: kind[limit] },
        unit: 'ms',
        measured: await difference(pages, kind.run, bench),
        how,
      });
    }
    await Promise.all(Object.values(pages).map((page) => page.close()));
  }
  return { rows };
}

const how = 'All that the main thread does, a frame, by turns in two browsers, forty frames each.';

async function difference(
  pages: { readonly with: Page; readonly without: Page },
  run: (frames: number) => Promise<number[]>,
  { effort, name }: Bench,
): Promise<Spread> {
  const cost = async (page: Page) => {
    await marksAtRest(page);
    if (name === 'firefox') return median(await page.evaluate(run, frames));
    return taskTime((await trace(page, () => page.evaluate(run, frames), 'tasks')).events) / frames;
  };
  const differences: number[] = [];
  for (let round = 0; round < effort.slowRounds; round++) {
    differences.push((await cost(pages.with)) - (await cost(pages.without)));
  }
  return spread(differences);
}
