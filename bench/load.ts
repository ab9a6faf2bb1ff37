import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../browsers/driver.ts';
import { settledMarks } from '../scripts/settled-marks.ts';
import type { Bench } from './context.ts';
import { domReady, marksInView, watchFirstMarks } from './page/first-marks.ts';
import { type Detail, LostTrace, type TraceEvent, trace } from './trace.ts';
import { visit } from './visit.ts';

/** What loading a page showed. */
export interface Load {
  readonly events: readonly TraceEvent[];
  /** Milliseconds from the DOM being ready to the last mark in view; undefined where none is in view. */
  readonly markedAfter: number | undefined;
}

/** Opens a tab whose marks are watched, and waits until no more come. */
export async function openWatched(
  url: string,
  { browser, effort }: Bench,
  { puppeteer }: RunningBrowser = browser,
): Promise<Page> {
  const page = await puppeteer.newPage();
  await page.evaluateOnNewDocument(watchFirstMarks);
  await visit(page, url);
  await marksAtRest(page, effort.quietFrames);
  return page;
}

/** Opens a tab whose marks are watched, and waits until all of the page has been read: far more than is in view. */
export async function openRead(url: string, bench: Bench): Promise<Page> {
  const page = await openWatched(url, bench);
  const patience = 30_000;
  if (!(await settledMarks(bench.extension, { patience })))
    throw new Error(`Nobody says what is marked on ${url}: is it the tab in front?`);
  return page;
}

/** Waits until no new mark came for so many frames. */
export async function marksAtRest(page: Page, frames: number): Promise<void> {
  await page.waitForFunction((frames) => globalThis.watchedMarks.quiet >= frames, { polling: 'raf' }, frames);
}

/** Loads a page in a new tab with the extension. @returns what `Load` calls `markedAfter`. */
export async function markedAfter(url: string, bench: Bench): Promise<number | undefined> {
  const page = await openWatched(url, bench);
  const delay = await delayOf(page);
  await page.close();
  return delay;
}

async function delayOf(page: Page): Promise<number | undefined> {
  const painted = await page.evaluate(marksInView);
  return painted && painted.last - (await page.evaluate(domReady));
}

/**
 * Loads a page in a new tab with the extension and records all of it. Chromium only. A load whose
 * record was lost is no measurement, and is taken again.
 */
export async function recordLoad(url: string, bench: Bench, detail?: Detail): Promise<Load> {
  for (let left = 2; ; left--) {
    try {
      return await recordOnce(url, bench, detail);
    } catch (error) {
      if (left === 0 || !(error instanceof LostTrace)) throw error;
    }
  }
}

async function recordOnce(url: string, { browser, effort }: Bench, detail?: Detail): Promise<Load> {
  const page = await browser.puppeteer.newPage();
  try {
    await page.evaluateOnNewDocument(watchFirstMarks);
    const load = async () => {
      await visit(page, url);
      await marksAtRest(page, effort.quietFrames);
    };
    const { events } = await trace(page, load, detail);
    return { events, markedAfter: await delayOf(page) };
  } finally {
    await page.close();
  }
}
