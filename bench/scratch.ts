import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes an empty folder that is gone when this process ends, by an error or Ctrl-C too. @returns its path. */
export async function scratchFolder(what: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `backgrounder-${what}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
