import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Served, serve } from '../scripts/serve.ts';
import { type BenchPage, readPages } from './pages.ts';

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
 */
export async function servePages(folder?: string): Promise<ServedPages> {
  const beside = join(root, '..', 'shared', 'pages');
  const own = [join(root, 'samples'), join(root, 'tests', 'fixtures')];
  const folders = folder ? [folder] : existsSync(beside) ? [beside] : own;
  const invented = await mkdtemp(join(tmpdir(), 'backgrounder-bench-'));
  const served: Served[] = [];
  for (const each of [invented, ...folders]) served.push(await serve(each, withoutScripts));
  return {
    pages: folders.flatMap((each, at) => readPages(each, (file) => served[at + 1]?.url(file) ?? '')),
    async add(name, html) {
      await writeFile(join(invented, name), html);
      return served[0]?.url(name) ?? '';
    },
    async close() {
      await Promise.all(served.map((each) => each.close()));
      await rm(invented, { recursive: true });
    },
  };
}
