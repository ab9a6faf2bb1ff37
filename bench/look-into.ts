import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import type { BrowserName } from '../browsers/driver.ts';
import { scratchFolder } from './scratch.ts';

/** The content script as it ships and its map, as JSON, in a folder that was built `mapped`. */
export const mappedScript = 'script.json';

/**
 * Builds the extension to be looked into, not to be timed: `readable`, its functions with their names,
 * or `mapped`, only the content script, and with a map of where each part of it comes from.
 *
 * A process of its own: WXT draws on the terminal while it builds.
 *
 * @returns a new folder, with the extension in its folder `extension`.
 */
export async function buildToLookInto(name: BrowserName, way: 'readable' | 'mapped'): Promise<string> {
  const folder = await scratchFolder('look');
  await promisify(execFile)(execPath, [
    join(import.meta.dirname, 'build-to-look-into.ts'),
    name,
    way,
    folder,
  ]);
  return folder;
}
