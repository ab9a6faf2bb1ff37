import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import type { BrowserName } from './driver.ts';

const environmentVariable = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;

const commands = {
  chrome: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
} as const;

const macApplications = {
  chrome: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
} as const;

const windowsPrograms = {
  chrome: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
} as const;

/**
 * The path of an installed browser, or undefined.
 *
 * The environment variable CHROME_PATH or FIREFOX_PATH comes first, then the usual places.
 *
 * @throws when the variable names something that cannot be run: falling back to another browser
 *   would hide the mistake.
 */
export function findInstalled(name: BrowserName): string | undefined {
  const variable = environmentVariable[name];
  const chosen = env[variable];
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(`${variable} is ${chosen}, which is no program. Point it at a browser, or unset it.`);
  }
  return usualPlaces(name).find((path) => isProgram(path) && !isSnap(path));
}

function usualPlaces(name: BrowserName): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) => macApplications[name].map((path) => join(folder, path)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) =>
      folder ? windowsPrograms[name].map((path) => join(folder, path)) : [],
    );
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

// A snap sees neither a profile in the system's temporary folder nor an extension outside the
// home folder. Ubuntu's /usr/bin/firefox is a script that starts one.
function isSnap(path: string): boolean {
  if (platform !== 'linux' || !existsSync('/snap')) return false;
  const target = realpathSync(path);
  if (target.startsWith('/snap/') || target.endsWith('/bin/snap')) return true;
  return statSync(target).size < 10_000 && readFileSync(target, 'utf8').includes('/snap/');
}
