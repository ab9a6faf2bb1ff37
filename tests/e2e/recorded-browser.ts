import { inject } from 'vitest';
import type { LaunchOptions, RunningBrowser } from '../../browsers/driver.ts';
import { launch } from '../../browsers/launch.ts';
import { foreignRequests } from './foreign-requests.ts';
import { type Recorded, recordRequests } from './recording-proxy.ts';

/** A browser whose every request goes through a proxy that records it. */
export interface RecordedBrowser {
  readonly browser: RunningBrowser;
  /**
   * The requests since the last call that no page has a reason for.
   *
   * @param fixtures the origin of the pages that it is led to.
   */
  takeForeign(fixtures: string): Recorded[];
  close(): Promise<void>;
}

/** Starts a project's browser, with a proxy of its own. */
export async function launchRecorded(
  options: Omit<LaunchOptions, 'headless' | 'offline' | 'proxy'>,
): Promise<RecordedBrowser> {
  const proxy = await recordRequests();
  const all = { ...options, headless: true, offline: true, proxy: proxy.address };
  const browser = await launch(inject('browser'), all);
  return {
    browser,
    takeForeign: (fixtures) => foreignRequests(proxy.take(), fixtures),
    async close() {
      await browser.close();
      await proxy.close();
    },
  };
}
