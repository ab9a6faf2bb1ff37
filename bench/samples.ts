import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/driver.ts';
import { type Samples, sampleMark } from './page/sample.ts';
import { taskTimeAt } from './script-time.ts';
import { trace } from './trace.ts';

/** Milliseconds a run, one number a round, by the name of what was timed. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** Milliseconds that a sample has to last for its clock: Firefox's has steps of 1 ms, a trace's none worth mentioning. */
export function shortestSample(browser: BrowserName): number {
  return browser === 'firefox' ? 30 : 3;
}

/**
 * Has a page take samples. Where the browser gives traces they count in time on a processor, so
 * that what else the machine does meanwhile is left out; else in time on the clock.
 */
export async function takeSamples(
  page: Page,
  browser: BrowserName,
  run: () => Promise<readonly Samples[]>,
): Promise<Times> {
  if (browser === 'firefox') return new Map((await run()).map(({ name, times }) => [name, times]));
  const { result, events } = await trace(page, run, 'tasks');
  return new Map(
    result.map(({ name, repeats, times }) => [
      name,
      times.map((_, round) => taskTimeAt(sampleMark(name, round), events) / repeats),
    ]),
  );
}
