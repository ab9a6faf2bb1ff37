import { launchChromium } from './chromium/launch.ts';
import type { BrowserName, LaunchOptions, RunningBrowser } from './driver.ts';
import { findOrInstall } from './executable.ts';
import { launchFirefox } from './firefox/launch.ts';

/**
 * Starts a browser, installing it first where there is none.
 *
 * @throws an error whose message says what to install, when no browser can be had.
 */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<RunningBrowser> {
  const executable = await findOrInstall(name);
  return name === 'firefox' ? launchFirefox(executable, options) : launchChromium(executable, options);
}
