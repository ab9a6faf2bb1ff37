import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/** Kills a browser's process, and waits until it is gone. */
export async function kill(browser: Browser): Promise<void> {
  const process = browser.process();
  if (!process) throw new Error('This browser was not started here, so it cannot be killed.');
  const gone = once(process, 'exit');
  process.kill('SIGKILL');
  await gone;
}
