import { writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { build, type InlineConfig } from 'wxt';
import { browserNames } from '../browsers/driver.ts';
import { mappedScript } from './look-into.ts';

const root = join(import.meta.dirname, '..');

// The map knows nothing of what the build does last: what lies beyond ASCII is written as escapes.
const keepMapped = (folder: string): Plugin => ({
  name: 'keep-mapped',
  generateBundle: {
    order: 'pre',
    async handler({ dir = '' }, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        const { code, map, fileName } = part;
        const fromRoot = (source: string) => relative(root, resolve(dir, dirname(fileName), source));
        const sources = map?.sources.map(fromRoot);
        await writeFile(join(folder, mappedScript), JSON.stringify({ code, map: { ...map, sources } }));
      }
    },
  },
});

const ways: Readonly<Record<string, (folder: string) => InlineConfig>> = {
  readable: () => ({ vite: () => ({ build: { minify: false } }) }),
  mapped: (folder) => ({
    filterEntrypoints: ['annotator'],
    vite: () => ({ build: { sourcemap: 'hidden' }, plugins: [keepMapped(folder)] }),
  }),
};

const [name, way = '', folder = ''] = process.argv.slice(2);
const browser = browserNames.find((one) => one === name);
const config = ways[way];
if (!browser || !config || !folder)
  throw new Error(`Say which browser, ${Object.keys(ways).join(' or ')}, and the folder to build into.`);
await build({
  root,
  browser,
  manifestVersion: 3,
  outDir: folder,
  outDirTemplate: 'extension',
  ...config(folder),
});
