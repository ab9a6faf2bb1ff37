import type { Browser } from 'puppeteer-core';
import { askProcess } from './ask-process.ts';

/** What the process of the tab in front has had of processors since it began, in milliseconds, all its threads together. */
export async function processorTimeOfTab(browser: Browser): Promise<number> {
  const script = 'answer(ChromeUtils.cpuTimeSinceProcessStart)';
  const time = await askProcess<number>(browser, { of: 'tab', script });
  if (time === null)
    throw new Error('Firefox shows no tab whose process could tell its time: open a page first.');
  return time;
}
