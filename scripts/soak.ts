import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type BrowserName, browserNames, type RunningBrowser } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { buildExtension } from './build-extension.ts';
import { seeded } from './seeded.ts';
import { serve } from './serve.ts';
import { differsFromFresh, takeStep, type Walk } from './soak-walk.ts';
import { endWithUsage, UsageError } from './usage.ts';

const usage =
  'npm run soak [-- --minutes N] [--navigations N] [--browser chrome|firefox] [--pages DIR] [--seed N] [--without]';
const root = join(import.meta.dirname, '..');

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    navigations: { type: 'string', default: '500' },
    browser: { type: 'string' },
    pages: { type: 'string' },
    seed: { type: 'string' },
    // The same walk in a browser without the extension, to see what of a growth is the browser's own.
    without: { type: 'boolean', default: false },
  },
});

/** Parts of the walk after which the heap is measured. Before the first, caches and pools fill that are no leak. */
const stations = [0.1, 0.4, 0.7, 1] as const;
/** Browsers keep no more pages than these for the way back. */
const keptForTheWayBack = 10;
/** Fixtures that stay as they are, so that a page which was walked on and a fresh one have the same text. */
const still = [
  'newspaper.html',
  'long-read.html',
  'dark.html',
  'blog.html',
  'shadow-root.html',
  'joints.html',
];
/** The heap at the end may be this much away from that at the first station, as a part of it. */
const tolerance = 0.05;

/**
 * Walks through pages at random, in each browser: goes on, toggles, opens cards, kills the background.
 * Fails on any error, on a heap that grew, and where marks are not those of a fresh load.
 */
await endWithUsage(usage, async () => {
  const names = browserNames.filter((name) => !values.browser || name === values.browser);
  if (names.length === 0) throw new UsageError(`There is no browser “${values.browser}”.`);
  const seed = number('seed', values.seed ?? String(Math.floor(Math.random() * 2 ** 31)));
  const beside = join(root, '..', 'shared', 'pages');
  const own = join(root, 'tests', 'fixtures');
  const folders = [values.pages ?? (existsSync(beside) ? beside : join(root, 'samples')), own];
  const served = await Promise.all(folders.map((folder) => serve(folder)));
  const urls = folders.flatMap((folder, at) =>
    globSync('**/*.html', { cwd: folder }).map((file) => served[at]?.url(file) ?? ''),
  );
  let failures = 0;
  for (const name of names)
    failures += await soak(name, { seed, urls, still: still.map((file) => served[1]?.url(file) ?? '') });
  await Promise.all(served.map((each) => each.close()));
  return failures === 0 ? 0 : 1;
});

function number(name: string, text: string): number {
  const value = Number(text);
  if (!(value >= 0)) throw new UsageError(`--${name} takes a number, not “${text}”.`);
  return value;
}

/** What the pages before held goes when the browser gets to it: looks until nothing more goes. */
async function leastHeap(
  browser: RunningBrowser,
  { page, calm }: { page: Page; calm: string },
): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let looks = 0; looks < 2; looks++) {
    // What is kept for the way back counts as the heap of the page in front: let it be the same each time.
    for (let visit = 0; visit < keptForTheWayBack; visit++) await page.goto(`${calm}?visit=${visit}`);
    const heap = await browser.scriptHeapMegabytes(page);
    if (heap < least * 0.99) looks = 0;
    least = Math.min(least, heap);
  }
  return least;
}

interface Course {
  readonly seed: number;
  readonly urls: readonly string[];
  /** Pages that never change by themselves, for comparing; the first for measuring too. */
  readonly still: readonly string[];
}

async function soak(name: BrowserName, { seed, urls, still }: Course): Promise<number> {
  const [calm = ''] = still;
  const most = number('navigations', values.navigations);
  const began = performance.now();
  const end = began + number('minutes', values.minutes) * 60_000;
  console.log(
    `${name}: seed ${seed}, ${urls.length} pages${values.without ? ', without the extension' : ''}`,
  );
  const directory = values.without ? undefined : await buildExtension(name);
  const browser = await launch(name, {
    headless: true,
    offline: true,
    letsPagesGo: true,
    viewport: { width: 1000, height: 800 },
  });
  const failures: string[] = [];
  try {
    const extension = directory === undefined ? undefined : await browser.install(directory);
    const page = await browser.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    const walk: Walk = { browser, extension, page, random: seeded(seed) };
    const heap = async () => {
      for (const url of still) {
        await takeStep(walk, url);
        const difference = await differsFromFresh(walk);
        if (difference) failures.push(difference);
      }
      return leastHeap(browser, { page, calm });
    };
    const heaps: number[] = [];
    const walked = () => Math.max(made / most, (performance.now() - began) / (end - began));
    let made = 0;
    for (; walked() < 1; made++) {
      if (walked() > (stations[heaps.length] ?? 1)) heaps.push(await heap());
      const url = urls[walk.random(urls.length)] ?? calm;
      await takeStep(walk, url);
      const ours = (await browser.takeProblems()).filter(({ where }) => where !== 'page');
      failures.push(...ours.map(({ where, text }) => `step ${made}, ${url}, ${where}: ${text}`));
    }
    heaps.push(await heap());
    const [first = 0] = heaps;
    const grown = (heaps.at(-1) ?? 0) / first - 1;
    if (Math.abs(grown) > tolerance) failures.push(`the heap changed by ${(grown * 100).toFixed(0)} %`);
    const sizes = heaps.map((size) => size.toFixed(1)).join(' → ');
    // No failure by itself: browsers keep one now and then without us.
    for (const address of (await browser.keptWindows?.()) ?? []) console.log(`  still held: ${address}`);
    console.log(`${name}: ${made} navigations, heap ${sizes} MB, ${failures.length} failures`);
  } finally {
    await browser.close();
  }
  for (const failure of failures) console.log(`  ${failure}`);
  return failures.length;
}
