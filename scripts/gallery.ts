import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { createServer, type Plugin } from 'vite';

/** Serves a page with every component in every state, and says where. */

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const english = at('locales/en.yml');

const messages: Plugin = {
  name: 'messages',
  resolveId: (id) => (id === 'virtual:messages' ? id : undefined),
  async load(id) {
    if (id !== 'virtual:messages') return undefined;
    this.addWatchFile(english);
    return `export default ${generateChromeMessagesText(await parseMessagesFile(english))}`;
  },
};

const server = await createServer({
  configFile: false,
  root: at('components/gallery'),
  resolve: { alias: { '#i18n': at('components/gallery/i18n.ts') } },
  plugins: [preact({ devToolsEnabled: false }), messages],
  server: { host: '127.0.0.1', fs: { allow: [at('.')] } },
});
await server.listen();
server.printUrls();
