import { timeAnnotation } from '../annotation.ts';
import type { Bench } from '../context.ts';
import { randomNumbers } from '../invented/random.ts';
import { namingSentence } from '../invented/sentences.ts';
import { marksAtRest, openRead } from '../load.ts';
import type { Measured, Row } from '../row.ts';
import { scriptTime } from '../script-time.ts';
import { median, spread } from '../statistics.ts';
import { trace } from '../trace.ts';
import { needsTrace } from './unmeasured.ts';

const nodes = 1000;

const handled: Omit<Row, 'measured'> = {
  what: 'handling 1,000 nodes inserted in bursts: large page against one a hundredth its size',
  bound: { atMost: 1.5 },
  unit: '×',
  how: 'Script of ours while ten bursts of 100 paragraphs arrive and until marks are at rest. The issue asks for “independent of page size”; 1.5 allows for caches.',
};
const rescan: Omit<Row, 'measured'> = {
  what: 'handling them is cheaper than a rescan of the large page',
  bound: { atLeast: 5 },
  unit: '×',
  how: 'Against marking that page from nothing, warm.',
};
const share: Omit<Row, 'measured'> = {
  what: 'of one core while the large page changes in every frame',
  bound: { atMost: 5 },
  unit: '%',
};

/** What following a page's changes costs. */
export async function measureChanges(bench: Bench): Promise<Measured> {
  if (bench.name === 'firefox') return { rows: [handled, rescan, share].map(needsTrace) };
  const loads = Math.max(1, Math.ceil(bench.effort.loads / 2));
  const large = bench.effort.largePage;
  const few: number[] = [];
  const many: number[] = [];
  for (let load = 0; load < loads; load++) {
    few.push(await handle(large / 100, bench));
    many.push(await handle(large, bench));
  }
  const again = await rescanTime(bench);
  const shares: number[] = [];
  for (let load = 0; load < loads; load++) shares.push(await changingShare(bench));
  return {
    rows: [
      { ...handled, measured: spread(many.map((time) => time / median(few))) },
      { ...rescan, measured: spread(many.map((time) => again / time)) },
      { ...share, measured: spread(shares) },
    ],
  };
}

async function handle(size: number, bench: Bench): Promise<number> {
  const page = await openRead((await bench.invented(size)).url, bench);
  await page.evaluate(bench.script);
  const bursts = { html: paragraphs(bench), bursts: 10, framesBetween: 6 };
  const { events } = await trace(page, async () => {
    await page.evaluate((bursts) => inPage.insertInBursts(document, bursts), bursts);
    await marksAtRest(page, 2 * 60);
  });
  await page.close();
  return scriptTime(events);
}

async function rescanTime(bench: Bench): Promise<number> {
  const page = await bench.open((await bench.invented(bench.effort.largePage)).url);
  const times: number[] = [];
  for (let round = 0; round < 4; round++) {
    times.push((await timeAnnotation(page, 'ours', bench.name)).script);
  }
  await page.close();
  return median(times.slice(1));
}

async function changingShare(bench: Bench): Promise<number> {
  const page = await openRead((await bench.invented(bench.effort.largePage)).url, bench);
  await page.evaluate(bench.script);
  const change = { html: paragraphs(bench), milliseconds: bench.effort.watched };
  const { result, events } = await trace(page, () =>
    page.evaluate((change) => inPage.keepChanging(document, change), change),
  );
  await page.close();
  return (100 * scriptTime(events)) / result;
}

function paragraphs({ terms }: Bench): string[] {
  const random = randomNumbers(nodes);
  return Array.from({ length: nodes }, () => `<p>${namingSentence(terms.aliases, random)}</p>`);
}
