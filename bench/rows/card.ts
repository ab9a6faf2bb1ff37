import type { Page } from 'puppeteer-core';
import { bringMarkIntoView, type Point } from '../../browsers/pointer.ts';
import { popoverTag, waitForPopover } from '../../browsers/popover.ts';
import { parseSettings } from '../../settings/settings.ts';
import { type Anatomy, anatomyByClock, byKind } from '../anatomy.ts';
import type { Bench } from '../context.ts';
import { openWatched } from '../load.ts';
import { watchCard } from '../page/card-watch.ts';
import type { Measured, Profile, Row } from '../row.ts';
import { spread } from '../statistics.ts';
import { trace } from '../trace.ts';
import { steps } from './no-trace.ts';

const { dwell } = parseSettings({});

/** What a hover leaves in a trace. */
const marks = { dwelt: 'bench-dwelt', shown: 'bench-shown' } as const;

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
    firsts.push(await hover(page, 'opened'));
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
      times[state].push(await hover(page, until));
    }
  }
  const profiles = bench.name === 'chrome' && bench.effort.profiled ? [await profile(page, bench)] : [];
  await page.close();
  const coarse = bench.name === 'firefox' && { resolution: steps.milliseconds };
  const what =
    until === 'opened' ? { how: 'Until the card stands open: this browser lets nobody look into it.' } : {};
  return {
    rows: [
      { ...awake, measured: spread(times.awake), ...what, ...coarse },
      { ...asleep, measured: spread(times.asleep), ...what, ...coarse },
      { ...first, measured: spread(firsts), ...coarse },
    ],
    profiles,
  };
}

/** What the main thread is at from the end of the dwell to the end of the frame that shows the card. */
async function profile(page: Page, { effort }: Bench): Promise<Profile> {
  const taken: Anatomy[] = [];
  for (let round = 0; round < effort.rounds; round++) {
    await leave(page);
    const { events } = await trace(page, () => hover(page, 'filled'), 'kinds');
    const at = (mark: string) => events.find(({ name }) => name === mark)?.ts ?? 0;
    taken.push(anatomyByClock(events, { from: at(marks.dwelt), to: at(marks.shown) }));
  }
  return byKind(
    { ms: taken },
    {
      title: 'A card after the dwell',
      of: [awake.what],
      how: `By the clock, from the end of the dwell to the end of the frame that shows the card with its text; the mean of ${taken.length}, traced in detail, which makes it dearer.`,
    },
  );
}

async function openOn(url: string, bench: Bench): Promise<Page> {
  const page = await openWatched(url, bench);
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

/** Rests the pointer on a mark. @returns milliseconds from the end of the dwell until its card is there. */
async function hover(page: Page, until: 'opened' | 'filled'): Promise<number> {
  const { x, y }: Point = await bringMarkIntoView(page);
  // One move, so that the dwell begins with it.
  await page.mouse.move(x, y);
  await page.waitForFunction(
    (until) => globalThis.watchedCard.moved > 0 && globalThis.watchedCard[until] > 0,
    { polling: 'raf' },
    until,
  );
  const note = (until: 'opened' | 'filled', dwell: number, { dwelt, shown }: typeof marks) => {
    const { moved, [until]: there } = globalThis.watchedCard;
    performance.mark(dwelt, { startTime: moved + dwell });
    performance.mark(shown, { startTime: there });
    return there - moved - dwell;
  };
  return page.evaluate(note, until, dwell, marks);
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await waitForPopover(page, 'closed');
  await page.mouse.move(2, 2);
}
