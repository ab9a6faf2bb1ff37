import { setTimeout as pass } from 'node:timers/promises';
import type { Bench } from '../context.ts';
import { openRead } from '../load.ts';
import type { Measured, Row } from '../row.ts';
import { scriptTime } from '../script-time.ts';
import { spread } from '../statistics.ts';
import { trace } from '../trace.ts';
import { needsTrace } from './unmeasured.ts';

const moves = 100;

const moving: Omit<Row, 'measured'> = {
  what: 'script a pointer move',
  bound: { atMost: 0.1 },
  unit: 'ms',
  how: 'All script in the page, a hundred moves over the text of the large page, the card’s code already there.',
};
const resting: Omit<Row, 'measured'> = {
  what: 'script while the pointer rests there',
  bound: { atMost: 0 },
  unit: 'ms',
};

/** What following the pointer costs on the large page. */
export async function measurePointer(bench: Bench): Promise<Measured> {
  if (bench.name === 'firefox') return { rows: [moving, resting].map(needsTrace) };
  const page = await openRead((await bench.invented(bench.effort.largePage)).url, bench);
  // The watcher of marks runs in every frame, and would count as script.
  await page.evaluate(() => void cancelAnimationFrame(globalThis.watchedMarks.next));
  const cross = async () => {
    for (let move = 0; move < moves; move++) await page.mouse.move(340 + 6 * move, 120 + 7 * (move % 90));
  };
  await cross();
  const times: number[] = [];
  const rests: number[] = [];
  for (let round = 0; round < Math.ceil(bench.effort.slowRounds / 2); round++) {
    times.push(scriptTime((await trace(page, cross)).events, { frames: true }) / moves);
    // The margin: no mark is there, so no card is on its way either.
    await page.mouse.move(20, 400);
    await pass(1000);
    rests.push(scriptTime((await trace(page, () => pass(bench.effort.watched))).events, { frames: true }));
  }
  await page.close();
  return {
    rows: [
      { ...moving, measured: spread(times) },
      { ...resting, measured: spread(rests) },
    ],
  };
}
