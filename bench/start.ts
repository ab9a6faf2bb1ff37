import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName, InstalledExtension, LaunchOptions, RunningBrowser } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { lexiconIn } from '../files/lexicons.ts';
import { buildExtension } from '../scripts/build-extension.ts';
import { bundleInPage } from './bundle.ts';
import type { Bench, InventedPage } from './context.ts';
import type { Effort } from './effort.ts';
import { inventStory } from './invented/story.ts';
import { buildToLookInto } from './look-into.ts';
import type { Terms } from './page/terms.ts';
import { servePages } from './page-folder.ts';
import { heaviestPages, topicalPages } from './pages.ts';
import { scratchFolder } from './scratch.ts';
import { compiledLexicon, termsOf } from './terms.ts';
import { visit } from './visit.ts';

/** How every browser of the bench is started. */
export const browserOptions: LaunchOptions = {
  headless: true,
  offline: true,
  viewport: { width: 1280, height: 900 },
};

/** As many aliases as the product was designed for, and as the peers are compared at. */
const comparedAliases = 1000;

/** Everything that is measured with, and the way to end it. */
export interface Started {
  readonly bench: Bench;
  close(): Promise<void>;
}

/** Builds the extension, serves the pages, and starts a browser with the extension and one without. */
export async function startBench(
  name: BrowserName,
  { effort, pages }: { effort: Effort; pages?: string | undefined },
): Promise<Started> {
  // First: where there are none, nobody waits for a build to be told.
  const served = await servePages(pages);
  // Before the bundle: it writes the settings of TypeScript anew, which that is made with.
  const directory = await copyOf(await buildExtension(name));
  const [script, browser, without] = await Promise.all([
    bundleInPage({ minify: true }),
    launch(name, browserOptions),
    launch(name, browserOptions),
  ]);
  const style = join(directory, 'content-scripts', 'annotator.css');
  const terms = termsOf(compiledLexicon(), comparedAliases);
  const extension = await browser.install(directory);
  const invented = new Map<number, InventedPage>();
  let readable: Promise<string> | undefined;
  let lookedInto: Promise<LookedInto> | undefined;
  const bench: Bench = {
    name,
    browser,
    extension,
    without,
    directory,
    pages: served.pages,
    topical: (count) => topicalPages(served.pages, count),
    heaviest: (count) => heaviestPages(served.pages, count),
    terms,
    effort,
    script,
    async invented(characters) {
      const known = invented.get(characters);
      if (known) return known;
      const { html, ...story } = inventStory(characters, terms.aliases, lexiconIn('en'));
      const url = await served.add(`invented-${characters}.html`, html);
      const page = { ...story, url, inWords: inWords(characters, story.matches) };
      invented.set(characters, page);
      return page;
    },
    open: (url, where = without) => open(url, where, { script, style, terms }),
    async openReadable(url) {
      readable ??= bundleInPage({ minify: false });
      return open(url, without, { script: await readable, style, terms });
    },
    async readable() {
      lookedInto ??= lookInto(name);
      const { browser, extension } = await lookedInto;
      return { ...bench, browser, extension };
    },
  };
  return {
    bench,
    async close() {
      const looked = await lookedInto?.catch(() => undefined);
      await Promise.all([browser.close(), without.close(), looked?.browser.close(), served.close()]);
    },
  };
}

interface LookedInto {
  readonly browser: RunningBrowser;
  readonly extension: InstalledExtension;
}

async function lookInto(name: BrowserName): Promise<LookedInto> {
  const folder = await buildToLookInto(name, 'readable');
  const browser = await launch(name, browserOptions);
  return { browser, extension: await browser.install(join(folder, 'extension')) };
}

async function open(
  url: string,
  { puppeteer }: RunningBrowser,
  { script, style, terms }: { script: string; style: string; terms: Terms },
): Promise<Page> {
  const page = await puppeteer.newPage();
  await visit(page, url);
  // Marks are painted as the extension paints them; else only the peers’ would be.
  await page.addStyleTag({ path: style });
  await page.evaluate(script);
  await page.evaluate((terms) => inPage.useTerms(terms), terms);
  return page;
}

// A build in another terminal must not change what is being measured.
async function copyOf(directory: string): Promise<string> {
  const copy = await scratchFolder('build');
  await cp(directory, copy, { recursive: true });
  return copy;
}

function inWords(characters: number, matches: number): string {
  const size = characters < 1_000_000 ? `${characters / 1000} kB` : `${characters / 1_000_000} MB`;
  return `a page of ${size} with ${matches.toLocaleString('en-GB')} matches`;
}
