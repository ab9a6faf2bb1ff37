import type { Page } from 'puppeteer-core';
import type { InstalledExtension, Problem, RunningBrowser } from '../browsers/driver.ts';
import type { ListedMark } from '../browsers/marks.ts';
import { goTo } from './go-to.ts';
import { settledMarks } from './settled-marks.ts';

/** What came of opening a page with the extension. */
export interface PageVisit {
  readonly marks: readonly ListedMark[];
  /** Milliseconds from the end of parsing to the first mark in the registry; undefined without marks. */
  readonly markedAfter: number | undefined;
  /** What went wrong and would not have without the extension, a line each. */
  readonly failures: readonly string[];
}

interface Browsers {
  readonly browser: RunningBrowser;
  readonly extension: InstalledExtension;
  /** The same browser without the extension: pages have errors of their own. */
  readonly without: RunningBrowser;
}

// Errors of a page's own come and go (one leads itself away to an address out of reach, every other
// time), so it is looked at without the extension until they show, or this often,
// before the extension is blamed.
const looksWithout = 8;

/** Opens a page with the extension, and without it as far as needed to tell whose an error is. */
export async function visitPage(url: string, { browser, extension, without }: Browsers): Promise<PageVisit> {
  let marks: ListedMark[] | undefined;
  let markedAfter: number | undefined;
  const problems = await problemsOf(url, browser, async (page) => {
    marks = await settledMarks(extension, { patience: 20_000 });
    markedAfter = await page.evaluate(() => (window as Noted).firstMarkAfter);
  });
  const failures = marks ? [] : ['content script: does not answer'];
  failures.push(...(await ofTheExtension(problems, { url, without })));
  return { marks: marks ?? [], markedAfter, failures };
}

async function ofTheExtension(
  problems: readonly Problem[],
  { url, without }: { url: string; without: RunningBrowser },
): Promise<string[]> {
  let suspects = problems;
  for (let look = 0; look < looksWithout && suspects.some(({ where }) => where === 'page'); look++) {
    const own = await problemsOf(url, without, async (page) => {
      // What fails in a page's own scripts does so soon after the network has nothing more to say.
      await page.waitForNetworkIdle({ idleTime: 300 });
    });
    const texts = new Set(own.map(({ text }) => text));
    suspects = suspects.filter(({ where, text }) => where !== 'page' || !texts.has(text));
  }
  return suspects.map(({ where, text }) => `${where}: ${text.split('\n').slice(0, 3).join(' ')}`);
}

async function problemsOf(
  url: string,
  browser: RunningBrowser,
  whenOpen: (page: Page) => Promise<void>,
): Promise<Problem[]> {
  await browser.takeProblems();
  const page = await browser.newPage();
  const problems: Problem[] = [];
  try {
    await page.evaluateOnNewDocument(noteFirstMark);
    const { problem } = await goTo(page, url, 'load');
    if (problem) problems.push({ where: 'page', text: problem });
    await whenOpen(page);
  } finally {
    await page.close();
  }
  return [...problems, ...(await browser.takeProblems())];
}

interface Noted {
  firstMarkAfter?: number;
}

// Runs in the page before its own scripts, with nothing of this file in reach.
function noteFirstMark(): void {
  const look = () => {
    if (![...CSS.highlights.keys()].some((name) => name.startsWith('backgrounder-'))) {
      requestAnimationFrame(look);
      return;
    }
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    (window as Noted).firstMarkAfter = Math.round(performance.now() - (navigation?.domInteractive ?? 0));
  };
  requestAnimationFrame(look);
}
