import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { mergeConfig, type Plugin } from 'vite';
import { defineConfig } from 'wxt';

/**
 * Writes what lies beyond ASCII as escapes. One character of it in a script, and the browser keeps
 * the whole of its text two bytes a character, in every page.
 */
const inAscii: Plugin = {
  name: 'in-ascii',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      chunk.code = chunk.code.replace(
        /[\u0080-\uffff]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

/**
 * Starts a script of pages, and no more. WXT's own start has a logger besides, which prints nothing once it is
 * built, and catches what goes wrong only to throw it again: a five-hundredth of what goes into every page.
 */
const plainStart: Plugin = {
  name: 'plain-start',
  transform(code, id) {
    const kind = /(content-script-isolated-world|unlisted-script)-entrypoint/.exec(id)?.[1];
    if (!kind) return undefined;
    const definition = /^import definition from .*$/m.exec(code)?.[0];
    if (!definition) throw new Error(`${id} imports no definition: start scripts of pages as WXT does now.`);
    if (kind === 'unlisted-script') return `${definition}\nexport default definition.main();`;
    return `${definition}
      import { ContentScriptContext } from 'wxt/utils/content-script-context';
      export default definition.main(new ContentScriptContext());`;
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  // Explicit imports: a reader of a file sees where each name comes from.
  imports: false,
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    // Older targets have light-dark() rewritten into variables that a theme set further in cannot change.
    // What it would preload for older browsers, it would ask for by script, which our own policy refuses.
    build: { cssTarget: ['chrome128', 'firefox142'], modulePreload: { polyfill: false } },
  }),
  zip: {
    // What a checkout has besides; of hidden files nothing else: some hold secrets.
    includeSources: ['**/*', '.gitignore', '.ci/run'],
    excludeSources: ['**/*.log', 'stats.html', 'glossary/drafts/**'],
  },
  hooks: {
    'config:resolved': ({ config }) => {
      // Whatever the environment says: left to "test" or "development", what ships would name this
      // machine's folders, for tools that nobody has there.
      if (config.command === 'build') process.env.NODE_ENV = config.mode;
      // WXT leaves tests out of the sources. Whoever reviews them may want to run them.
      config.zip.excludeSources = config.zip.excludeSources.filter((pattern) => !pattern.includes('test'));
    },
    // What goes into pages does without the polyfill, a tenth of its size there: the few calls it
    // makes answer with promises in every browser that shows our marks. And of WXT's context it needs the signal only.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) return;
      const alias = {
        'wxt/browser': fileURLToPath(import.meta.resolve('wxt/browser')),
        'wxt/utils/content-script-context': join(
          import.meta.dirname,
          'entrypoints/annotator.content/context.ts',
        ),
      };
      Object.assign(config, mergeConfig(config, { resolve: { alias }, plugins: [inAscii, plainStart] }));
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    omnibox: { keyword: 'bg' },
    // The pages whose content script we are: the popover's script goes to those that ask for it.
    host_permissions: ['http://*/*', 'https://*/*'],
    // While `npm run dev` serves it, WXT's own policy: changes come over a socket, styles inline.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
      },
    }),
    // The marks need CSS.highlights with caretPositionFromPoint; nothing else asks for more.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backgrounder@backgrounder.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
    commands: {
      'open-card': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandOpenCard__' },
      'next-term': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextTerm__' },
      'previous-term': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousTerm__',
      },
      // Without keys of its own: Chrome takes suggestions for four at most.
      'toggle-page': { description: '__MSG_commandTogglePage__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_commandOpenPanel__' },
    },
  }),
});
