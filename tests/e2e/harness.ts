import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { InstalledExtension, ReaderNeed, RunningBrowser } from '../../browsers/driver.ts';
import type { PseudoLocale } from '../../scripts/pseudo-locale.ts';
import { type Served, serve, strictPolicy } from '../../scripts/serve.ts';
import { type Choice, storedChoice } from '../../settings/settings.ts';
import { type PseudoExtension, speakPseudo } from './pseudo-extension.ts';
import { launchRecorded, type RecordedBrowser } from './recorded-browser.ts';
import type { Recorded } from './recording-proxy.ts';

/** Pages are this large, so that short fixtures lie near the viewport as a whole. */
export const viewport = { width: 1000, height: 800 } as const;

/** A browser with the extension, and the fixture pages on loopback. */
export interface Harness {
  readonly browser: RunningBrowser;
  readonly extension: InstalledExtension;
  /** The address of a fixture page, with a query or fragment if it has one. */
  url(fixture: string): string;
  /** The recorded requests since the last call that no page has a reason for. */
  takeRequests(): Recorded[];
  /** Opens a fixture page in front, listening to it `before` it loads. It is closed when the test ends. */
  open(fixture: string, before?: (page: Page) => void): Promise<Page>;
  /** Installs the extension over the one that is there, as the browser does with an update. */
  update(): Promise<void>;
  /** Keeps a choice as the toolbar popup would. */
  choose(choice: Choice): Promise<void>;
}

const policies: Readonly<Record<string, string>> = {
  'strict-policy.html': strictPolicy,
  'alive/trusted.html': `${strictPolicy}; script-src 'self'`,
};

/** Serves the fixture pages, some under a policy that allows next to nothing. */
export function serveFixtures(): Promise<Served> {
  return serve(join(import.meta.dirname, '..', 'fixtures'), { policyFor: (path) => policies[path] });
}

interface Options {
  /** Gives the folder of the extension, if not the one that was built. */
  readonly directory?: () => string;
  /** What the reader's system asks of every page. */
  readonly needs?: readonly ReaderNeed[];
  /** The pseudo-locale that the extension is to speak, instead of English. */
  readonly locale?: PseudoLocale;
  /** Looks at pages before the extension is installed, to compare with later. */
  readonly first?: (harness: Pick<Harness, 'open'>) => Promise<void>;
  /** Hosts that the pages of a file ask for things at, where nobody answers. */
  readonly elsewhere?: readonly string[];
  /** Whether a problem is what the tests of a file provoke: browsers tell of it when they get to it. */
  readonly provoked?: (text: string) => boolean;
}

/**
 * One browser for all tests of a file. Each test starts from default settings, and fails when the
 * extension left an error anywhere, or when a request was made that no page has a reason for.
 */
export function useBrowser({
  directory,
  locale,
  needs = [],
  first,
  elsewhere = [],
  provoked = () => false,
}: Options = {}): Harness {
  let browser: RunningBrowser;
  let extension: InstalledExtension;
  let served: Served;
  let spoken: PseudoExtension | undefined;
  let recorded: RecordedBrowser;
  const pages: Page[] = [];
  const takeRequests = () =>
    recorded.takeForeign(served.origin).filter(({ url }) => !elsewhere.includes(new URL(url).hostname));
  const closePages = () => Promise.all(pages.splice(0).map((page) => page.close()));
  const addressOf = (fixture: string) => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(fixture) ?? [];
    return `${served.url(path)}${rest}`;
  };
  const open: Harness['open'] = async (fixture, before) => {
    const page = await browser.newPage();
    pages.push(page);
    before?.(page);
    const answer = await page.goto(addressOf(fixture));
    // Where no mark is expected, a test would find as little on what the server says of a page it has not.
    if (answer?.status() === 404) throw new Error(`There is no fixture ${fixture}.`);
    return page;
  };

  beforeAll(async () => {
    served = await serveFixtures();
    recorded = await launchRecorded({ viewport, needs });
    browser = recorded.browser;
    if (first) {
      await first({ open });
      await closePages();
      await browser.takeProblems();
    }
    if (locale) spoken = await speakPseudo(inject('extensionDirectory'), locale);
    extension = await browser.install(spoken?.directory ?? directory?.() ?? inject('extensionDirectory'));
  });
  afterEach(async () => {
    await closePages();
    await extension.evaluate((api) => api.storage.local.clear());
    const problems = await browser.takeProblems();
    expect(problems.filter(({ where, text }) => where !== 'page' && !provoked(text))).toEqual([]);
    expect(takeRequests()).toEqual([]);
  });
  afterAll(async () => {
    await recorded?.close();
    await served?.close();
    await spoken?.remove();
  });

  return {
    get browser() {
      return browser;
    },
    get extension() {
      return extension;
    },
    url: addressOf,
    takeRequests,
    open,
    async update() {
      extension = await browser.install(inject('extensionDirectory'));
    },
    async choose(choice) {
      const { key, value } = storedChoice(choice);
      await extension.evaluate(
        ({ storage: { local } }, key, value) =>
          value === null ? local.remove(key) : local.set({ [key]: value }),
        key,
        value,
      );
    },
  };
}
