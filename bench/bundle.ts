import { join } from 'node:path';
import { build } from 'vite';

/**
 * Bundles what runs inside a page.
 *
 * @param options.minify as the product is; else functions keep their names, for profiles.
 * @returns a script that defines the global `inPage`.
 */
export async function bundleInPage({ minify }: { minify: boolean }): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify,
      target: 'es2024',
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'inPage' },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const chunk = output?.output.find((part) => part.type === 'chunk');
  if (!chunk) throw new Error('Bundling bench/in-page.ts gave no script: see what Vite printed above.');
  return `${chunk.code}; globalThis.inPage = inPage;`;
}
