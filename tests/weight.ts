import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How files refer to those that the browser loads with them: a page to scripts and styles, a script to its chunks. */
const references = {
  html: /(?:src|href)="(\/[^"]+\.(?:js|css))"/g,
  js: /(?:import|from)\s*["'](\.{1,2}\/[^"']+\.js)["']/g,
} as const;

/**
 * What the browser loads for files of a built extension, before any of it runs: the files, and all
 * that these refer to, however far.
 *
 * @param folder the built extension.
 * @param files their paths in it.
 * @returns kilobytes, each file gzipped by itself.
 */
export function weightOf(folder: string, files: readonly string[]): number {
  const loaded = new Set(files);
  // A set goes through what is added to it meanwhile.
  for (const file of loaded) for (const other of referencesIn(folder, file)) loaded.add(other);
  const bytes = [...loaded].map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}

function referencesIn(folder: string, file: string): string[] {
  const type = file.split('.').at(-1);
  if (type !== 'html' && type !== 'js') return [];
  const found = readFileSync(join(folder, file), 'utf8').matchAll(references[type]);
  return Array.from(found, ([, path = '']) =>
    path.startsWith('/') ? path.slice(1) : join(dirname(file), path),
  );
}
