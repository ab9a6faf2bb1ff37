import type { Browser, Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { withExtensionApi } from '../as-source.ts';
import type { InstalledExtension } from '../driver.ts';
import type { ManifestFacts } from '../manifest.ts';
import { patient } from '../patience.ts';
import { evaluatePrivileged, navigate } from './privileged.ts';
import { closeSidebar, readSidebar } from './sidebar.ts';

interface Installed {
  readonly browser: Browser;
  readonly id: string;
  readonly origin: string;
  readonly manifest: ManifestFacts;
}

/** An extension in a running Firefox. */
export class FirefoxExtension implements InstalledExtension {
  readonly origin: string;
  readonly #browser: Browser;
  readonly #id: string;
  readonly #manifest: ManifestFacts;
  #plainPage: Promise<Page> | undefined;

  constructor({ browser, id, origin, manifest }: Installed) {
    this.origin = origin;
    this.#browser = browser;
    this.#id = id;
    this.#manifest = manifest;
  }

  async openBehind(path: string): Promise<Page> {
    const page = patient(await this.#browser.newPage({ background: true }));
    await navigate(page, `${this.origin}/${path}`);
    return page;
  }

  // BiDi does not list the toolbar's own popup among its contexts. The same document in a tab
  // behind finds the same page in front, and can be driven.
  async openPopup(page: Page): Promise<Page> {
    await page.bringToFront();
    return this.openBehind(this.#manifest.popup);
  }

  // Nor does it list what stands in the sidebar.
  async openSidePanel(page: Page): Promise<Page> {
    await page.bringToFront();
    return this.openBehind(this.#manifest.sidePanel);
  }

  readSidePanel(): Promise<string | undefined> {
    return readSidebar(this.#browser);
  }

  closeSidePanel(): Promise<void> {
    return closeSidebar(this.#browser);
  }

  async evaluate<Args extends readonly unknown[], Result>(
    body: (browser: ExtensionApi, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    // The manifest is a document of the extension with all its rights and no code of its own.
    this.#plainPage ??= this.openBehind('manifest.json');
    const page = await this.#plainPage;
    return (await page.evaluate(withExtensionApi(body, args))) as Awaited<Result>;
  }

  async runCommand(command: string, page: Page, times = 1): Promise<void> {
    await page.bringToFront();
    const commands = await this.evaluate((api) => api.commands.getAll());
    const keys = commands.find(({ name }) => name === command)?.shortcut;
    if (!keys) throw new Error(`Firefox has no keys for the command ${command}.`);
    // Synthetic keys never reach the browser's shortcuts, so the shortcut's own element is called.
    await evaluatePrivileged(
      this.#browser,
      ({ window }, letter, times) => {
        const keys = window.document.querySelectorAll<HTMLElement & { doCommand(): void }>(
          'keyset[id^="ext-keyset"] key',
        );
        const key = [...keys].find((key) => key.getAttribute('key') === letter);
        if (!key) throw new Error(`Firefox has no shortcut of an extension's on ${letter}.`);
        for (let time = 0; time < times; time++) key.doCommand();
      },
      keys.split('+').at(-1) ?? '',
      times,
    );
  }

  async killBackground(): Promise<void> {
    await evaluatePrivileged(
      this.#browser,
      ({ WebExtensionPolicy }, id) =>
        WebExtensionPolicy.getByID(id).extension.terminateBackground({
          ignoreDevToolsAttached: true,
          disableResetIdleForTest: true,
        }),
      this.#id,
    );
  }

  async killBackgroundOver(question: () => Promise<unknown>): Promise<void> {
    await evaluatePrivileged(
      this.#browser,
      ({ WebExtensionPolicy, window }, id) => {
        const { extension } = WebExtensionPolicy.getByID(id);
        const wake = extension.wakeupBackground;
        window.killed = new Promise((killed) => {
          // What Firefox calls with a message in its hands, before it passes that on.
          extension.wakeupBackground = async () => {
            extension.wakeupBackground = wake;
            await wake.call(extension);
            const ending = { ignoreDevToolsAttached: true, disableResetIdleForTest: true };
            extension.terminateBackground(ending).then(killed, killed);
          };
        });
      },
      this.#id,
    );
    await question();
    await evaluatePrivileged(this.#browser, ({ window }) => window.killed);
  }

  async setSiteAccess(access: 'granted' | 'withheld' | { readonly site: string }): Promise<void> {
    const all = access === 'granted' ? ['http://*/*', 'https://*/*'] : [];
    await evaluatePrivileged(
      this.#browser,
      async ({ WebExtensionPolicy, window }, id, given) => {
        const { extension, allowedOrigins } = WebExtensionPolicy.getByID(id);
        const { ExtensionPermissions } = window.ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        const sites = allowedOrigins.patterns
          .map(({ pattern }) => pattern)
          .filter((one) => /^http/.test(one));
        const withheld = sites.filter((origin) => !given.includes(origin));
        await ExtensionPermissions.remove(id, { permissions: [], origins: withheld }, extension);
        await ExtensionPermissions.add(id, { permissions: [], origins: given }, extension);
      },
      this.#id,
      typeof access === 'string' ? all : [access.site],
    );
  }

  async setEnabled(on: boolean): Promise<void> {
    // Its own pages close with it.
    this.#plainPage = undefined;
    await evaluatePrivileged(
      this.#browser,
      async ({ window }, id, on) => {
        const { AddonManager } = window.ChromeUtils.importESModule(
          'resource://gre/modules/AddonManager.sys.mjs',
        );
        const addon = await AddonManager.getAddonByID(id);
        await (on ? addon.enable() : addon.disable());
      },
      this.#id,
      on,
    );
  }

  async backgroundRuns(): Promise<boolean> {
    const state = await evaluatePrivileged(
      this.#browser,
      ({ WebExtensionPolicy }, id) => WebExtensionPolicy.getByID(id).extension.backgroundState,
      this.#id,
    );
    return state !== 'stopped';
  }
}
