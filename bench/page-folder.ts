import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Served, serve } from '../scripts/serve.ts';
import { UsageError } from '../scripts/usage.ts';
import { type BenchPage, readPages } from './pages.ts';
import { scratchFolder } from './scratch.ts';

const root = join(import.meta.dirname, '..');

// A page's own scripts would run between ours, and differently each time.
const withoutScripts = { policyFor: () => "script-src 'none'" };

/** Pages on loopback, and what keeps them there. */
export interface ServedPages {
  readonly pages: readonly BenchPage[];
  /** Adds a page. @returns its address. */
  add(name: string, html: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * Serves the pages that are measured, their own scripts off.
 *
 * @param folder HTML files; by default those beside the project, or else the project's own samples.
 * @throws an instruction where there is no such folder, or no page in it.
 */
export async function servePages(folder?: string): Promise<ServedPages> {
  const beside = join(root, '..', 'shared', 'pages');
  const own = [join(root, 'samples'), join(root, 'tests', 'fixtures')];
  const folders = folder ? [folder] : existsSync(beside) ? [beside] : own;
  if (folder && !existsSync(folder)) throw new UsageError(`There is no folder ${folder}.`);
  const invented = await scratchFolder('bench');
  const served: Served[] = [];
  for (const each of [invented, ...folders]) served.push(await serve(each, withoutScripts));
  const close = () => Promise.all(served.map((each) => each.close()));
  let pages: BenchPage[];
  try {
    pages = folders.flatMap((each, at) => readPages(each, (file) => served[at + 1]?.url(file) ?? ''));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    pages,
    async add(name, html) {
      await writeFile(join(invented, name), html);
      return served[0]?.url(name) ?? '';
    },
    close: async () => void (await close()),
  };
}
