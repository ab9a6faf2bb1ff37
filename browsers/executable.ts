import type { BrowserName } from './driver.ts';
import { findInstalled } from './find.ts';
import { canInstallPackage, download, findDownloaded, installPackage } from './install.ts';

const titles = { chrome: 'Chrome or Chromium', firefox: 'Firefox' } as const;

/**
 * The path of a browser: an installed one, else one downloaded from its maker, else Debian's
 * package. Says on standard error, in a line each, what it installs.
 *
 * @throws an error whose message says what to install, when none of that works.
 */
export async function findOrInstall(name: BrowserName): Promise<string> {
  const found = findInstalled(name) ?? (await findDownloaded(name));
  if (found) return found;
  const title = titles[name];
  console.error(`No ${title} on this machine: downloading its maker's build.`);
  const reasons: string[] = [];
  try {
    return await download(name);
  } catch (error) {
    reasons.push(`the download failed: ${firstLine(error)}`);
  }
  if (canInstallPackage()) {
    console.error(`No ${title} yet (${reasons[0]}): installing the system's package with apt-get.`);
    try {
      installPackage(name);
    } catch (error) {
      reasons.push(`apt-get failed: ${firstLine(error)}`);
    }
    const installed = findInstalled(name);
    if (installed) return installed;
  }
  const variable = name === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  throw new Error(`Install ${title}, or set ${variable} to the program's path. (${reasons.join('; ')})`);
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0] ?? '';
}
