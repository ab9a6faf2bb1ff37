import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/driver.ts';
import type { AnnotatorName } from './page/annotators.ts';
import { type Painted, traceMarks } from './page/painted.ts';
import { between, busy, scriptStretches, taskTimeAt } from './script-time.ts';
import { trace } from './trace.ts';

/** How long marking a page took, in milliseconds. */
export interface Took {
  /** Script on the page's main thread. */
  readonly script: number;
  /** From the start to the end of the frame in which all of it is painted. */
  readonly frame: number;
}

/**
 * Marks a page once with us or a peer, and takes the marks away again. The page knows its terms:
 * see `useTerms`.
 *
 * Peers do all in one task, whose time is theirs: their many callbacks would make a closer trace
 * expensive. We work in slices, which are added up. A browser without traces has only its clock to
 * offer: then it is the time until the last slice, waits included.
 */
export async function timeAnnotation(page: Page, name: AnnotatorName, browser: BrowserName): Promise<Took> {
  const run = (): Promise<Painted> => page.evaluate((name) => inPage.annotateOnce(name), name);
  if (browser === 'firefox') {
    const { began, finished, painted } = await run();
    return { script: finished - began, frame: painted - began };
  }
  const { result, events } = await trace(page, run, name === 'ours' ? 'calls' : 'tasks');
  const script =
    name === 'ours'
      ? busy(between(scriptStretches(events), events, traceMarks))
      : taskTimeAt(traceMarks.began, events);
  return { script, frame: result.painted - result.began };
}
