import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../browsers/driver.ts';
import { processorTimeOfTab } from '../browsers/firefox/processor.ts';
import type { Bench } from './context.ts';
import { openRead, openWatched } from './load.ts';
import { scriptTime } from './script-time.ts';
import { trace } from './trace.ts';

/** A page with us and, for a browser that records no traces, the same page in one without us. */
export interface Pair {
  readonly ours: Page;
  readonly plain: Page | undefined;
}

/** How rows say that a browser without traces was measured. */
export const byDifference =
  'Here what all threads of the tab’s process took with us, less what they took without us: this browser records no trace.';

/** Opens a page, both where both are needed, read to its end and with the global `inPage` in it. */
export async function openPair(url: string, bench: Bench): Promise<Pair> {
  const ours = await openRead(url, bench);
  const plain = bench.name === 'firefox' ? await openWatched(url, bench, bench.without) : undefined;
  for (const page of [ours, plain]) await page?.evaluate(bench.script);
  return { ours, plain };
}

/** Closes both. */
export async function closePair({ ours, plain }: Pair): Promise<void> {
  await ours.close();
  await plain?.close();
}

/** Our script's milliseconds on a processor while something is done to a page, and what that gave. */
export async function ownTime<T>(
  { ours, plain }: Pair,
  action: (page: Page) => Promise<T>,
  { bench: { browser, without }, frames = false }: { bench: Bench; frames?: boolean },
): Promise<{ readonly time: number; readonly result: T }> {
  if (!plain) {
    const { result, events } = await trace(ours, () => action(ours));
    return { time: scriptTime(events, { frames }), result };
  }
  const withoutUs = await processTime(plain, without, action);
  const withUs = await processTime(ours, browser, action);
  return { time: withUs.time - withoutUs.time, result: withUs.result };
}

async function processTime<T>(
  page: Page,
  { puppeteer }: RunningBrowser,
  action: (page: Page) => Promise<T>,
): Promise<{ time: number; result: T }> {
  await page.bringToFront();
  const before = await processorTimeOfTab(puppeteer);
  const result = await action(page);
  return { time: (await processorTimeOfTab(puppeteer)) - before, result };
}
