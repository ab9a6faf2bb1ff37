import type { Page } from 'puppeteer-core';
import type { CategoryId } from '../../glossary/categories.ts';
import { storedChoice } from '../../settings/settings.ts';
import type { Bench } from '../context.ts';
import { profileOurs } from '../own-profile.ts';
import { byDifference, closePair, openPair, ownTime } from '../own-time.ts';
import type { Measured, Row } from '../row.ts';
import { spread } from '../statistics.ts';

/** What switching a category off or on costs, by way of the settings as the popup does it. */
export async function measureCategory(bench: Bench): Promise<Measured> {
  const [news] = bench.topical(1);
  const large = await bench.invented(bench.effort.largePage);
  const rows: Row[] = [];
  for (const { what, url, ...sized } of [
    ...(news ? [{ what: 'a news page', url: news.url }] : []),
    { what: large.inWords, url: large.url, shrinks: true as const },
  ]) {
    const row: Omit<Row, 'measured'> = {
      what: `switching a category on ${what}`,
      bound: { atMost: 1 },
      unit: 'ms',
      ...sized,
      how: bench.name === 'firefox' ? `${how} ${byDifference}` : how,
    };
    rows.push({ ...row, measured: spread(await switchTimes(url, bench)) });
  }
  const profiles = await profileOurs(
    {
      title: 'Switching a category',
      of: ['switching a category'],
      how: 'Off and on three times on the large page, functions with their names.',
      url: large.url,
      action: async (page, bench) => {
        const category = (await page.evaluate(fullestCategory)) as CategoryId;
        for (const on of [false, true]) {
          await choose({ category, on }, page, bench);
          await page.evaluate(restFrames, bench.effort.quietFrames);
        }
      },
      rounds: 3,
    },
    bench,
  );
  return { rows, profiles };
}

const how =
  'All script that runs in the page from the change of the settings to half a second after the paint.';

async function switchTimes(url: string, bench: Bench): Promise<number[]> {
  const pair = await openPair(url, bench);
  const category = await pair.ours.evaluate(fullestCategory);
  const times: number[] = [];
  for (let round = 0; round < bench.effort.slowRounds; round++) {
    for (const on of [false, true]) {
      const { time } = await ownTime(
        pair,
        async (page) => {
          if (page === pair.ours) await choose({ category: category as CategoryId, on }, page, bench);
          await page.evaluate(restFrames, bench.effort.quietFrames);
        },
        { bench },
      );
      times.push(time);
    }
  }
  await closePair(pair);
  return times;
}

async function choose(
  { category, on }: { category: CategoryId; on: boolean },
  page: Page,
  { extension }: Bench,
): Promise<void> {
  const { key, value } = storedChoice({ kind: 'category', category, on });
  await extension.evaluate((api, key, value) => api.storage.local.set({ [key]: value }), key, value);
  await page.waitForFunction(
    (name, on) => CSS.highlights.has(name) === on,
    { polling: 'raf' },
    `backgrounder-${category}`,
    on,
  );
}

/** Runs in the page. */
async function restFrames(frames: number): Promise<void> {
  for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
}

/** Runs in the page. */
function fullestCategory(): string {
  const layers = [...CSS.highlights].filter(
    ([name]) => /^backgrounder-[^-]+$/.test(name) && name !== 'backgrounder-current',
  );
  const [fullest] = layers.sort(([, a], [, b]) => b.size - a.size);
  if (!fullest) throw new Error('The page has no mark: the category row needs one that has.');
  return fullest[0].replace('backgrounder-', '');
}
