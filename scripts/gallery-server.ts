import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { createServer, type Plugin } from 'vite';
import { asBrowsersRead, localeNames, readLocale } from './locale-files.ts';
import { type PseudoLocale, pseudo, pseudoLocales } from './pseudo-locale.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Every locale's messages, those of pseudo-locales too, to the gallery. */
const messages: Plugin = {
  name: 'messages',
  resolveId: (id) => (id === 'virtual:messages' ? id : undefined),
  async load(id) {
    if (id !== 'virtual:messages') return undefined;
    for (const name of localeNames) this.addWatchFile(at(`locales/${name}.yml`));
    const real = await Promise.all(localeNames.map(async (name) => [name, await readLocale(name)] as const));
    const english = await readLocale('en');
    const names = Object.keys(pseudoLocales) as PseudoLocale[];
    const all = [...real, ...names.map((name) => [name, pseudo(english, name)] as const)];
    const read = Object.fromEntries(all.map(([name, messages]) => [name, asBrowsersRead(messages)]));
    return `export default ${JSON.stringify(read)}`;
  },
};

/** A page with every component in every state, served on loopback. */
export interface ServedGallery {
  /** Its address; `?locale=de&dir=rtl` chooses the language of the words and their direction. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the gallery until it is closed. */
export async function serveGallery(): Promise<ServedGallery> {
  const server = await createServer({
    configFile: false,
    logLevel: 'warn',
    root: at('components/gallery'),
    // Packages as they are: made ready and kept, another gallery that runs would take them for its own, and
    // the page would load anew as they come.
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { '#i18n': at('components/gallery/i18n.ts') } },
    plugins: [preact({ devToolsEnabled: false }), messages],
    server: { host: '127.0.0.1', fs: { allow: [at('.')] } },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The gallery has no address. Is every port on 127.0.0.1 taken?');
  return { url, close: () => server.close() };
}
