import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
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
  await wxt(name, 'build');
  return join(root, '.output', `${name}-mv3`);
}

/** An extension that is built, and the archives that stores take. */
export interface Packed {
  /** As `buildExtension` returns it. */
  readonly directory: string;
  readonly archive: string;
  /** All that it takes to build the same, for whoever reviews it. */
  readonly sources: string;
}

/** Builds the extension as `buildExtension` does, and packs it and its sources. */
export async function packExtension(name: BrowserName): Promise<Packed> {
  await wxt(name, 'zip', '--sources');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const output = join(root, '.output');
  return {
    directory: join(output, `${name}-mv3`),
    archive: join(output, `backgrounder-${version}-${name}.zip`),
    sources: join(output, `backgrounder-${version}-sources.zip`),
  };
}

async function wxt(name: BrowserName, command: string, ...options: string[]): Promise<void> {
  const script = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  try {
    await promisify(execFile)(execPath, [script, command, '-b', name, '--mv3', ...options], {
      cwd: root,
      timeout: 300_000,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The extension for ${name} cannot be built:\n${stdout}${stderr}`, { cause: error });
  }
}
