import { createServer, type WxtDevServer } from 'wxt';
import type { BrowserName } from '../browsers/driver.ts';

/**
 * Builds the extension for a browser, and again at every change of its code.
 *
 * @param install puts the build into the browser, in place of the one before; does nothing while
 *   there is no browser yet.
 * @returns a server that runs.
 */
export async function serveExtension(name: BrowserName, install: () => Promise<void>): Promise<WxtDevServer> {
  let introducing = false;
  const server = await createServer({
    browser: name,
    manifestVersion: 3,
    // By its number: the name may be out of reach of a browser that is kept off the network.
    dev: { server: { host: '127.0.0.1', origin: '127.0.0.1' } },
    webExt: { disabled: true },
    hooks: {
      // Not WXT's own: it finds browsers only where web-ext looks, and needs a display.
      'config:resolved': ({ config }) => {
        config.runner = { openBrowser: install };
      },
      'server:started': (_, { ws }) => {
        // WXT's own listener comes right after, and tells a new background of the content scripts.
        ws.on('wxt:background-initialized', () => {
          introducing = true;
          queueMicrotask(() => {
            introducing = false;
          });
        });
      },
    },
  });
  // Chromium switches an extension off that reloads itself, where the profile has no developer mode.
  server.reloadExtension = () => void install();
  if (name === 'firefox') {
    // Firefox keeps a content script that it has read for as long as the extension is installed,
    // registered anew or not (`StaticScriptCache` in ExtensionContent.sys.mjs).
    const { reloadContentScript } = server;
    server.reloadContentScript = (script) => (introducing ? reloadContentScript(script) : void install());
  }
  await server.start();
  return server;
}
