import type { Browser, Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';

/** The browsers that Backgrounder is built for, by the names WXT gives them. */
export const browserNames = ['chrome', 'firefox'] as const;

/** One of the browsers that Backgrounder is built for. `chrome` stands for Chromium too. */
export type BrowserName = (typeof browserNames)[number];

/** Something that readers set for all programs, and that pages answer to in style sheets. */
export type ReaderNeed = 'forced colours' | 'less motion';

/** How to start a browser. */
export interface LaunchOptions {
  readonly headless: boolean;
  /** Nothing but loopback can be reached; every other address fails at once. */
  readonly offline: boolean;
  /** The address of a proxy for all requests, those to loopback included: `127.0.0.1:<port>`. */
  readonly proxy?: string;
  /** A folder that keeps the profile between launches. Without one the profile is thrown away. */
  readonly profile?: string;
  /** The language in which extensions are to speak, such as `de`; the browser's own where none is given. */
  readonly language?: string;
  /** What the reader's system asks of every page. */
  readonly needs?: readonly ReaderNeed[];
  /**
   * For walks through many pages whose heap is measured: Firefox's driver tells of no page's errors, each of
   * which it would keep with the page that it came from, and waits for no file pickers, for which it would keep
   * a listener of each frame. `takeProblems` knows of errors all the same.
   */
  readonly letsPagesGo?: boolean;
  /**
   * Lets Chrome load pages ahead, before the reader follows a link to them: it loads none from a page that a
   * driver is attached to. So pages of the web cannot be driven; an extension reaches those that it opens.
   */
  readonly loadsAhead?: boolean;
  /** The size of pages in CSS pixels. Null: whatever the window gives. */
  readonly viewport: { readonly width: number; readonly height: number } | null;
}

/** An error that something on a page or in an extension left behind. */
export interface Problem {
  readonly where: 'page' | 'content script' | 'background' | 'extension page';
  /** The message, or the first lines of the stack where there is one. */
  readonly text: string;
}

/** A browser that runs, the same to use whichever it is. */
export interface RunningBrowser {
  readonly name: BrowserName;
  readonly puppeteer: Browser;
  /** Installs an unpacked extension for as long as the browser runs. */
  install(directory: string): Promise<InstalledExtension>;
  /** Opens a page in front whose problems are recorded from its first moment on. */
  newPage(): Promise<Page>;
  /**
   * Runs a function on the closed shadow root of the first element with a tag, where no script of
   * a page's can reach. The page must be in front. The function is sent as source text, so it must
   * use nothing but its parameters; arguments and result travel as JSON.
   *
   * @returns undefined while there is no such element.
   */
  evaluateInClosedShadow<Args extends readonly unknown[], Result>(
    where: { readonly page: Page; readonly tag: string },
    body: (root: ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ): Promise<Result | undefined>;
  /** Uncaught exceptions, unhandled rejections, errors and warnings in consoles since the last call, oldest first. */
  takeProblems(): Promise<Problem[]>;
  /** What scripts in a page's process hold of memory once all garbage is gone. The page must be in front. */
  heapMegabytes(page: Page): Promise<number>;
  /** The same as far as scripts' own things take it up: without the DOM's heap in Chrome, without gaps in Firefox. */
  scriptHeapMegabytes(page: Page): Promise<number>;
  /** Addresses of windows in the process in front that were left and are held by something. Chrome does not tell. */
  keptWindows?(): Promise<string[]>;
  /** Has the browser give back what memory it can, as when the machine runs out of it. */
  runShortOfMemory(page: Page): Promise<void>;
  /** Ends the browser as a crash or a power cut does: nothing more is written. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

/** An extension that is installed in a running browser. */
export interface InstalledExtension {
  /** Where its documents live, without a final slash: `chrome-extension://…`. */
  readonly origin: string;
  /** Opens one of its documents in a tab behind the page in front. */
  openBehind(path: string): Promise<Page>;
  /** Opens the toolbar popup for a page, which comes to the front. */
  openPopup(page: Page): Promise<Page>;
  /** Opens the side panel beside a page, which comes to the front. */
  openSidePanel(page: Page): Promise<Page>;
  /** What the browser's own side panel says, as one line; undefined while it is closed. */
  readSidePanel(): Promise<string | undefined>;
  /** Closes the browser's own side panel. */
  closeSidePanel(): Promise<void>;
  /**
   * Runs a function with the extension's own rights. It is sent as source text, so it must use
   * nothing but its parameters; arguments and result travel as JSON.
   */
  evaluate<Args extends readonly unknown[], Result>(
    body: (browser: ExtensionApi, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Runs a keyboard command of the manifest on a page, which comes to the front; several times at once if asked. */
  runCommand(command: string, page: Page, times?: number): Promise<void>;
  /** Ends the background worker as the browser does with one that idles. */
  killBackground(): Promise<void>;
  /** Ends it over the next question that reaches it, which stays unanswered. */
  killBackgroundOver(question: () => Promise<unknown>): Promise<void>;
  /**
   * Gives or withholds access to web pages, as the reader may in the browser's own settings: to all
   * of them, to none, or to those of one site, given as a pattern such as `http://127.0.0.1/*`.
   */
  setSiteAccess(access: 'granted' | 'withheld' | { readonly site: string }): Promise<void>;
  /** Switches the whole extension off or on, as the reader may in the browser's own settings. */
  setEnabled(on: boolean): Promise<void>;
  /** Whether the background worker is running now. */
  backgroundRuns(): Promise<boolean>;
}
