import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import type { BrowserName } from '../browsers/driver.ts';

const root = join(import.meta.dirname, '..');

/**
 * Builds the extension as it ships for one browser.
 *
 * @returns the folder that holds it, ready to be installed.
 * @throws with the builder's own output when it fails.
 */
export async function buildExtension(name: BrowserName): Promise<string> {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  try {
    await promisify(execFile)(execPath, [wxt, 'build', '-b', name, '--mv3'], { cwd: root, timeout: 120_000 });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The extension for ${name} cannot be built:\n${stdout}${stderr}`, { cause: error });
  }
  return join(root, '.output', `${name}-mv3`);
}
