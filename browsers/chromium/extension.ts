import {
  type Browser,
  CDPSessionEvent,
  type Page,
  type Target,
  TargetType,
  type WebWorker,
} from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { withExtensionApi } from '../as-source.ts';
import type { InstalledExtension } from '../driver.ts';
import { type ManifestFacts, readManifest } from '../manifest.ts';
import { patience, patient } from '../patience.ts';

interface Installed {
  readonly browser: Browser;
  readonly id: string;
  readonly directory: string;
}

/** An extension in a running Chromium. */
export class ChromiumExtension implements InstalledExtension {
  readonly origin: string;
  readonly #browser: Browser;
  readonly #id: string;
  readonly #manifest: ManifestFacts;
  #plainPage: Promise<Page> | undefined;
  #popup: Page | undefined;

  constructor({ browser, id, directory }: Installed) {
    this.origin = `chrome-extension://${id}`;
    this.#browser = browser;
    this.#id = id;
    this.#manifest = readManifest(directory);
  }

  async openBehind(path: string): Promise<Page> {
    const page = patient(await this.#browser.newPage({ background: true }));
    await page.goto(`${this.origin}/${path}`);
    return page;
  }

  async openPopup(page: Page): Promise<Page> {
    // A press closes the one that is open; and it may be about to close by itself, as another page comes to the front.
    await this.#popup?.close().catch(() => undefined);
    this.#popup = await this.#opened(this.#manifest.popup, () => this.pressButton(page));
    return this.#popup;
  }

  async openSidePanel(page: Page): Promise<Page> {
    await page.bringToFront();
    const panel = await this.#opened(this.#manifest.sidePanel, () =>
      // The protocol lets what it evaluates pass for a press of the reader's, which the panel needs.
      this.evaluate(async (browser) => {
        const { sidePanel } = browser as unknown as {
          sidePanel: { open(where: { windowId: number }): Promise<void> };
        };
        const { id } = await browser.windows.getLastFocused();
        await sidePanel.open({ windowId: id ?? -1 });
      }),
    );
    await letWorkersRun(panel);
    return panel;
  }

  async readSidePanel(): Promise<string | undefined> {
    const panel = await this.#sidePanel()?.asPage();
    return panel?.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  }

  async closeSidePanel(): Promise<void> {
    await (await this.#sidePanel()?.asPage())?.close();
  }

  async evaluate<Args extends readonly unknown[], Result>(
    body: (browser: ExtensionApi, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    // Not in the worker: that would need it to be awake, and hold it awake. The manifest is a
    // document of the extension with all its rights and no code of its own.
    this.#plainPage ??= this.openBehind('manifest.json');
    const page = await this.#plainPage;
    return (await page.evaluate(withExtensionApi(body, args))) as Awaited<Result>;
  }

  async runCommand(command: string, page: Page, times = 1): Promise<void> {
    await page.bringToFront();
    const worker = await this.#wakeWorker();
    // Synthetic keys never reach the browser's shortcuts, so the event is raised where it arrives.
    await worker.evaluate(`(async () => {
      const { onCommand } = chrome.commands;
      while (!onCommand.hasListeners()) await new Promise((again) => setTimeout(again, 10));
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      for (let time = 0; time < ${times}; time++) onCommand.dispatch(${JSON.stringify(command)}, tab);
    })()`);
  }

  async killBackground(): Promise<void> {
    const target = this.#workerTarget();
    if (!target) return;
    const gone = Promise.withResolvers<void>();
    const listener = (destroyed: Target) => destroyed === target && gone.resolve();
    this.#browser.on('targetdestroyed', listener);
    const worker = await target.worker();
    await worker?.close();
    await gone.promise;
    this.#browser.off('targetdestroyed', listener);
  }

  async killBackgroundOver(question: () => Promise<unknown>): Promise<void> {
    const { client } = await this.#wakeWorker();
    const reached = new Promise((paused) => client.once('Debugger.paused', paused));
    await client.send('Debugger.enable');
    await client.send('Debugger.pause');
    await question();
    await reached;
    // A worker that stands still cannot be closed: what it was about to do is broken off first.
    const broken = client.send('Runtime.terminateExecution');
    await client.send('Debugger.disable');
    await broken;
    await this.killBackground();
  }

  async setSiteAccess(access: 'granted' | 'withheld' | { readonly site: string }): Promise<void> {
    // Where the browser's own page for extensions keeps that switch; extensions have no way to it.
    const settings = patient(await this.#browser.newPage({ background: true }));
    await settings.goto('chrome://extensions');
    await settings.evaluate(chooseAccess, this.#id, access);
    await settings.close();
  }

  async setEnabled(on: boolean): Promise<void> {
    // Its own pages close with it.
    this.#plainPage = undefined;
    const settings = await this.#browser.newPage({ background: true });
    await settings.goto('chrome://extensions');
    await settings.evaluate(
      (id, on) => {
        const { chrome } = globalThis as unknown as {
          chrome: { management: { setEnabled(id: string, on: boolean): Promise<void> } };
        };
        return chrome.management.setEnabled(id, on);
      },
      this.#id,
      on,
    );
    await settings.close();
  }

  /** Presses its button in the toolbar, whether or not that opens the popup. */
  async pressButton(page: Page): Promise<void> {
    await page.bringToFront();
    await (await this.#browser.extensions()).get(this.#id)?.triggerAction(page);
  }

  async backgroundRuns(): Promise<boolean> {
    return this.#workerTarget() !== undefined;
  }

  #sidePanel(): Target | undefined {
    const url = `${this.origin}/${this.#manifest.sidePanel}`;
    return this.#browser.targets().find((target) => target.url() === url);
  }

  /** The page that an act opens. */
  async #opened(path: string, act: () => Promise<unknown>): Promise<Page> {
    const known = new Set(this.#browser.targets());
    const url = `${this.origin}/${path}`;
    const opened = this.#browser.waitForTarget((target) => !known.has(target) && target.url() === url, {
      timeout: patience,
    });
    await act();
    return patient(await (await opened).asPage());
  }

  #workerTarget(): Target | undefined {
    return this.#browser.targets().find((target) => this.#isWorker(target));
  }

  #isWorker(target: Target): boolean {
    return target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(`${this.origin}/`);
  }

  // A key press wakes the worker, and so does any message, answered or not.
  async #wakeWorker(): Promise<WebWorker> {
    if (!this.#workerTarget()) {
      await this.evaluate((browser) => browser.runtime.sendMessage(null).catch(() => null));
    }
    const target = await this.#browser.waitForTarget((target) => this.#isWorker(target), {
      timeout: patience,
    });
    const worker = await target.worker();
    if (!worker) throw new Error('The background worker ended while it was being called.');
    return worker;
  }
}

/**
 * Puppeteer has the workers of all pages wait until it has taken note of them, and then overlooks
 * those of side panels, which stand in no tab (version 25.16). A session of our own lets them run.
 */
async function letWorkersRun(panel: Page): Promise<void> {
  const session = await panel.createCDPSession();
  session.on(CDPSessionEvent.SessionAttached, (worker) => {
    // Gone already: its search was short.
    worker.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
    // Not the background worker: it would not be put to sleep any more.
    filter: [{ type: 'worker', exclude: false }],
  });
}

/** Sets the access to sites on the browser's own page of extensions, where it runs. */
async function chooseAccess(
  extensionId: string,
  access: 'granted' | 'withheld' | { readonly site: string },
): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      developerPrivate: {
        updateExtensionConfiguration(changes: object): Promise<void>;
        addHostPermission(extensionId: string, site: string): Promise<void>;
      };
    };
  };
  const { developerPrivate } = chrome;
  const all = access === 'granted' ? 'ON_ALL_SITES' : 'ON_CLICK';
  const hostAccess = typeof access === 'string' ? all : 'ON_SPECIFIC_SITES';
  await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
  if (typeof access !== 'string') await developerPrivate.addHostPermission(extensionId, access.site);
}
