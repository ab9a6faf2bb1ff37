import type { Page } from 'puppeteer-core';
import { timeAnnotation } from '../annotation.ts';
import type { Bench } from '../context.ts';
import { randomNumbers } from '../invented/random.ts';
import { namingSentence } from '../invented/sentences.ts';
import { marksAtRest } from '../load.ts';
import { profileOurs } from '../own-profile.ts';
import { byDifference, closePair, openPair, ownTime } from '../own-time.ts';
import type { Measured, Profile, Row } from '../row.ts';
import { median, spread } from '../statistics.ts';

const nodes = 1000;

const handled: Omit<Row, 'measured'> = {
  what: 'handling 1,000 nodes inserted in bursts: large page against one a hundredth its size',
  bound: { atMost: 1.5 },
  unit: '×',
  shrinks: true,
  how: 'Script of ours while ten bursts of 100 paragraphs arrive and until marks are at rest. The issue asks for “independent of page size”; 1.5 allows for caches.',
};
const rescan: Omit<Row, 'measured'> = {
  what: 'handling them is cheaper than a rescan of the large page',
  bound: { atLeast: 5 },
  unit: '×',
  shrinks: true,
  how: 'Against marking that page from nothing, warm.',
};
const share: Omit<Row, 'measured'> = {
  what: 'of one core while the large page changes in every frame',
  bound: { atMost: 5 },
  unit: '%',
  shrinks: true,
};

/** What following a page's changes costs. */
export async function measureChanges(bench: Bench): Promise<Measured> {
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
  const rows: Row[] = [
    { ...handled, measured: spread(many.map((time) => time / median(few))) },
    { ...rescan, measured: spread(many.map((time) => again / time)) },
    { ...share, measured: spread(shares) },
  ];
  if (bench.name === 'chrome') return { rows, profiles: await profileChanges(bench) };
  return { rows: rows.map((row) => ({ ...row, how: [row.how, byDifference].filter(Boolean).join(' ') })) };
}

async function handle(size: number, bench: Bench): Promise<number> {
  const pair = await openPair((await bench.invented(size)).url, bench);
  const { time } = await ownTime(pair, insertInto(bench), { bench });
  await closePair(pair);
  return time;
}

function insertInto(bench: Bench): (page: Page) => Promise<void> {
  const bursts = { html: paragraphs(bench), bursts: 10, framesBetween: 6 };
  return async (page) => {
    await page.evaluate((bursts) => inPage.insertInBursts(document, bursts), bursts);
    await marksAtRest(page, bench.effort.restFrames);
  };
}

async function profileChanges(bench: Bench): Promise<Profile[]> {
  return profileOurs(
    {
      title: 'Handling 1,000 nodes',
      of: ['handling', 'of one core'],
      how: 'Inserted into the large page as for the rows, functions with their names.',
      url: (await bench.invented(bench.effort.largePage)).url,
      action: insertInto(bench),
      rounds: 1,
    },
    bench,
  );
}

async function rescanTime(bench: Bench): Promise<number> {
  const page = await bench.open((await bench.invented(bench.effort.largePage)).url);
  const times: number[] = [];
  for (let round = 0; round < 1 + bench.effort.slowRounds; round++) {
    times.push((await timeAnnotation(page, 'ours', bench.name)).script);
  }
  await page.close();
  return median(times.slice(1));
}

async function changingShare(bench: Bench): Promise<number> {
  const pair = await openPair((await bench.invented(bench.effort.largePage)).url, bench);
  const change = { html: paragraphs(bench), milliseconds: bench.effort.watched };
  const keep = (page: Page) => page.evaluate((change) => inPage.keepChanging(document, change), change);
  const { time, result } = await ownTime(pair, keep, { bench });
  await closePair(pair);
  return (100 * time) / result;
}

function paragraphs({ terms }: Bench): string[] {
  const random = randomNumbers(nodes);
  return Array.from({ length: nodes }, () => `<p>${namingSentence(terms.aliases, random)}</p>`);
}
