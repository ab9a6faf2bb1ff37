import type { Page } from 'puppeteer-core';
import type { BrowserName, InstalledExtension, RunningBrowser } from '../browsers/driver.ts';
import type { Effort } from './effort.ts';
import type * as bundle from './in-page.ts';
import type { Terms } from './page/terms.ts';
import type { BenchPage } from './pages.ts';

/** What every group of rows measures with. */
export interface Bench {
  readonly name: BrowserName;
  /** The browser with the extension, as a reader has it. */
  readonly browser: RunningBrowser;
  readonly extension: InstalledExtension;
  /** The same browser without it. */
  readonly without: RunningBrowser;
  /** The folder of the built extension. */
  readonly directory: string;
  /** Real pages, their own scripts off. */
  readonly pages: readonly BenchPage[];
  /** The English ones with the most matches, most first. */
  topical(count: number): readonly BenchPage[];
  /** Those with the most prose, most first. */
  heaviest(count: number): readonly BenchPage[];
  /** An invented page of so many characters, a hundred to a match; the same one each time. */
  invented(characters: number): Promise<InventedPage>;
  /** The thousand aliases that we and the peers look for. */
  readonly terms: Terms;
  readonly effort: Effort;
  /** The bundle of `in-page.ts`, for pages that `open` did not open. */
  readonly script: string;
  /** Opens a page in a new tab, in a process of its own where the browser does so, with the global `inPage` in it. */
  open(url: string, where?: RunningBrowser): Promise<Page>;
  /** The same without the extension, its functions with their names. */
  openReadable(url: string): Promise<Page>;
  /** The same with the extension so built that its functions have their names: to look into, not to be timed. */
  readable(): Promise<Bench>;
}

/** A page of invented text. */
export interface InventedPage {
  readonly url: string;
  readonly characters: number;
  readonly matches: number;
  /** “a page of 1 MB with 9,991 matches” */
  readonly inWords: string;
}

declare global {
  /** The bundle of `in-page.ts`, in pages only. */
  var inPage: typeof bundle;
}
