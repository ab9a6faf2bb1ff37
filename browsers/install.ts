import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  Browser,
  canDownload,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import type { BrowserName } from './driver.ts';

const makers = {
  chrome: { browser: Browser.CHROME, tag: 'stable' },
  firefox: { browser: Browser.FIREFOX, tag: 'stable_latest' },
} as const;

const debianPackages = { chrome: 'chromium', firefox: 'firefox-esr' } as const;

// Where Puppeteer's own command line puts browsers, so that one download serves both.
const cacheDir = join(homedir(), '.cache', 'puppeteer');

const isRoot = process.getuid?.() === 0;

/** The path of a browser that was downloaded here before, or undefined. */
export async function findDownloaded(name: BrowserName): Promise<string | undefined> {
  const installed = await getInstalledBrowsers({ cacheDir });
  return installed.find(({ browser }) => browser === makers[name].browser)?.executablePath;
}

/**
 * Downloads the browser maker's own build.
 *
 * @returns its path.
 * @throws when the network, the platform or a missing system library stands in the way.
 */
export async function download(name: BrowserName): Promise<string> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('its maker has no build for this system');
  const { browser, tag } = makers[name];
  const buildId = await inTime(resolveBuildId(browser, platform, tag), 20_000);
  const options = { browser, buildId, platform, cacheDir };
  if (!(await inTime(canDownload(options), 20_000))) throw new Error('its maker offers no such download');
  const { executablePath } = await install({ ...options, installDeps: isRoot && browser === Browser.CHROME });
  // A build whose system libraries are missing cannot even say its version.
  if (process.platform === 'linux') execFileSync(executablePath, ['--version'], { stdio: 'ignore' });
  return executablePath;
}

/** Whether `installPackage` can work here: as root, on a system that has apt. */
export function canInstallPackage(): boolean {
  return isRoot && existsSync('/usr/bin/apt-get');
}

/** Installs Debian's package of a browser. Throws what apt-get had to say when it fails. */
export function installPackage(name: BrowserName): void {
  const options: ExecFileSyncOptions = {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-q'], options);
  execFileSync('apt-get', ['install', '-y', '-q', debianPackages[name]], options);
}

// A network that swallows packets would otherwise keep a newcomer waiting for minutes.
async function inTime<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('the network does not answer')), milliseconds);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
