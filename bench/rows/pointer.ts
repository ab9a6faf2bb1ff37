import { setTimeout as pass } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Bench } from '../context.ts';
import { profileOurs } from '../own-profile.ts';
import { byDifference, closePair, openPair, ownTime } from '../own-time.ts';
import type { Measured, Row } from '../row.ts';
import { spread } from '../statistics.ts';
import { needsTrace } from './no-trace.ts';

const moves = 100;

const moving: Omit<Row, 'measured'> = {
  what: 'script a pointer move',
  bound: { atMost: 0.1 },
  unit: 'ms',
  shrinks: true,
  how: 'All script in the page, a hundred moves over the text of the large page, the card’s code already there.',
};
const resting: Omit<Row, 'measured'> = {
  what: 'script while the pointer rests there',
  bound: { atMost: 0 },
  unit: 'ms',
  how: 'In the margin: over a mark its card would be on its way.',
};

const cross = async (page: Page) => {
  for (let move = 0; move < moves; move++) await page.mouse.move(340 + 6 * move, 120 + 7 * (move % 90));
};

/** What following the pointer costs on the large page. */
export async function measurePointer(bench: Bench): Promise<Measured> {
  const { url } = await bench.invented(bench.effort.largePage);
  const pair = await openPair(url, bench);
  // The watcher of marks runs in every frame, and would count as script.
  for (const page of [pair.ours, pair.plain])
    await page?.evaluate(() => void cancelAnimationFrame(globalThis.watchedMarks.next));
  await cross(pair.ours);
  const times: number[] = [];
  const rests: number[] = [];
  for (let round = 0; round < Math.ceil(bench.effort.slowRounds / 2); round++) {
    times.push((await ownTime(pair, cross, { bench, frames: true })).time / moves);
    if (bench.name === 'firefox') continue;
    // The margin: no mark is there, so no card is on its way either.
    await pair.ours.mouse.move(20, 400);
    await pass(1000);
    rests.push((await ownTime(pair, () => pass(bench.effort.watched), { bench, frames: true })).time);
  }
  await closePair(pair);
  if (bench.name === 'firefox') {
    return {
      rows: [
        { ...moving, measured: spread(times), how: `${moving.how} ${byDifference}` },
        needsTrace(resting),
      ],
    };
  }
  return {
    rows: [
      { ...moving, measured: spread(times) },
      { ...resting, measured: spread(rests) },
    ],
    profiles: await profileOurs(
      {
        title: 'Pointer moves',
        of: ['script a pointer move'],
        how: `${3 * moves} moves over the large page, functions with their names.`,
        url,
        action: cross,
        rounds: 3,
      },
      bench,
    ),
  };
}
