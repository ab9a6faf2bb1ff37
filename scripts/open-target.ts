import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from '../browsers/driver.ts';
import { serve } from './serve.ts';
import { UsageError } from './usage.ts';

/** A page to open, and what keeps it reachable. */
export interface Target {
  readonly url: string;
  /** Whether it lies on the web, so that the browser needs the network. */
  readonly remote: boolean;
  close(): Promise<void>;
}

/** What to open, and in which browser, as a command's arguments say: `[FILE.html|URL] [--browser NAME]`. */
export function readPageArguments(): { readonly name: BrowserName; readonly page: string } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string', default: 'chrome' } },
  });
  const name = browserNames.find((known) => known === values.browser);
  if (!name) throw new UsageError(`--browser must be ${browserNames.join(' or ')}, not "${values.browser}".`);
  const [page = 'samples/ceasefire-talks.html', ...others] = positionals;
  if (others.length > 0) throw new UsageError(`One page at a time, not ${positionals.length}.`);
  return { name, page };
}

/**
 * What a reader means by an argument: an address, or a file, which is put on loopback because a
 * content script does not run in `file:` pages.
 *
 * @throws UsageError when it is neither, or a file that shows nothing.
 */
export async function openTarget(argument: string): Promise<Target> {
  if (/^https?:/i.test(argument)) {
    if (!URL.canParse(argument)) throw new UsageError(`${argument} is no address that a browser can open.`);
    return { url: argument, remote: true, close: async () => undefined };
  }
  const file = await stat(argument).catch(() => undefined);
  if (!file) {
    throw new UsageError(
      `${argument} is neither a file nor an address that begins with http:// or https://.`,
    );
  }
  if (file.isDirectory()) {
    throw new UsageError(
      `${argument} is a folder. Name one of its files; npm run pages -- ${argument} opens all.`,
    );
  }
  if (file.size === 0) throw new UsageError(`${argument} is empty, so it shows nothing.`);
  const served = await serve(argument);
  return { url: served.url(), remote: false, close: served.close };
}
