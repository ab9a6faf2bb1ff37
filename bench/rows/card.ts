import type { Page } from 'puppeteer-core';
import { bringMarkIntoView, type Point } from '../../browsers/pointer.ts';
import { popoverTag, waitForPopover } from '../../browsers/popover.ts';
import { parseSettings } from '../../settings/settings.ts';
import type { Bench } from '../context.ts';
import { openWatched } from '../load.ts';
import { watchCard } from '../page/card-watch.ts';
import type { Measured, Row } from '../row.ts';
import { spread } from '../statistics.ts';

const { dwell } = parseSettings({});

const awake: Omit<Row, 'measured'> = {
  what: 'card on screen after the dwell, background awake',
  bound: { atMost: 16.7 },
  unit: 'ms',
  how: 'From the frame that shows the pointer on the mark, the dwell taken off, to the end of the frame that shows the card with its text.',
};
const asleep: Omit<Row, 'measured'> = {
  what: 'card on screen after the dwell, background asleep',
  bound: { atMost: 150 },
  unit: 'ms',
};
const first: Omit<Row, 'measured'> = {
  what: 'a page’s first card after the dwell, its code fetched, background asleep',
  bound: { atMost: 150 },
  unit: 'ms',
  how: 'Until the card stands open; what it says may follow.',
};

/** How soon a card is there. */
export async function measureCard(bench: Bench): Promise<Measured> {
  const [news] = bench.topical(1);
  if (!news) throw new Error('No page of the folder has a mark. Name a folder with news pages: --pages DIR');
  const firsts: number[] = [];
  for (let load = 0; load < bench.effort.loads; load++) {
    const page = await openOn(news.url, bench);
    await bench.extension.killBackground();
    firsts.push((await hover(page, 'opened')) - dwell);
    await page.close();
  }
  const page = await openOn(news.url, bench);
  await hover(page, 'opened');
  const until = await reachCard(page, bench);
  const times = { awake: [] as number[], asleep: [] as number[] };
  for (let round = 0; round < bench.effort.rounds; round++) {
    for (const state of ['awake', 'asleep'] as const) {
      await leave(page);
      if (state === 'asleep') await bench.extension.killBackground();
      else
        await bench.extension.evaluate((api) => api.runtime.sendMessage({ type: 'lexicon', language: '' }));
      times[state].push((await hover(page, until)) - dwell);
    }
  }
  await page.close();
  const what =
    until === 'opened' ? { how: 'Until the card stands open: this browser lets nobody look into it.' } : {};
  return {
    rows: [
      { ...awake, measured: spread(times.awake), ...what },
      { ...asleep, measured: spread(times.asleep), ...what },
      { ...first, measured: spread(firsts) },
    ],
  };
}

async function openOn(url: string, { browser }: Bench): Promise<Page> {
  const page = await openWatched(url, browser);
  await page.evaluate(watchCard, popoverTag);
  return page;
}

/** Puts the closed root within reach of the watcher, in a browser whose tools can. */
async function reachCard(page: Page, { name, browser }: Bench): Promise<'opened' | 'filled'> {
  if (name === 'firefox') return 'opened';
  await browser.evaluateInClosedShadow({ page, tag: popoverTag }, (root) => {
    globalThis.watchedCard.root = root;
  });
  return 'filled';
}

/** Rests the pointer on a mark. @returns milliseconds until its card is there. */
async function hover(page: Page, until: 'opened' | 'filled'): Promise<number> {
  const { x, y }: Point = await bringMarkIntoView(page);
  // One move, so that the dwell begins with it.
  await page.mouse.move(x, y);
  const times = await page.waitForFunction(
    (until) =>
      globalThis.watchedCard.moved > 0 &&
      globalThis.watchedCard[until] > 0 && { ...globalThis.watchedCard, root: null },
    { polling: 'raf' },
    until,
  );
  const { moved, [until]: shown } = (await times.jsonValue()) as {
    moved: number;
    opened: number;
    filled: number;
  };
  return shown - moved;
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await waitForPopover(page, 'closed');
  await page.mouse.move(2, 2);
}
