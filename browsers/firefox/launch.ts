import puppeteer, { type Browser } from 'puppeteer-core';
import type { LaunchOptions, RunningBrowser } from '../driver.ts';
import { kill } from '../kill.ts';
import { readManifest } from '../manifest.ts';
import { patient, startsWithin } from '../patience.ts';
import { callOnClosedShadow } from './closed-shadow.ts';
import { FirefoxExtension } from './extension.ts';
import { heapOfTab, keptWindows, usedHeapOfTab } from './heap.ts';
import { evaluatePrivileged, sendBidi } from './privileged.ts';
import { recordProblems, takeProblems } from './problems.ts';
import { settingsAreBack } from './profile.ts';

/** Starts Firefox. */
export async function launchFirefox(executable: string, options: LaunchOptions): Promise<RunningBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    timeout: startsWithin,
    headless: options.headless,
    defaultViewport: options.viewport,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
    ...(options.profile ? { userDataDir: options.profile } : {}),
  });
  if (options.letsPagesGo) await letPagesGo(browser);
  await recordProblems(browser);
  if (options.language) await speak(browser, options.language);
  return runningFirefox(browser, options);
}

/**
 * Ends what Puppeteer asks to be told of and Firefox keeps for it after a page is gone: each error from then on, where
 * the listener for errors outlives its frame, and by it the page; and a listener for file pickers for every frame.
 */
async function letPagesGo(browser: Browser): Promise<void> {
  const events = ['log.entryAdded', 'input.fileDialogOpened'];
  await sendBidi(browser, 'session.unsubscribe', { events });
}

function runningFirefox(browser: Browser, { profile }: LaunchOptions): RunningBrowser {
  const backgroundScripts = new Set<string>();
  return {
    name: 'firefox',
    puppeteer: browser,
    async install(directory) {
      const manifest = readManifest(directory);
      for (const file of manifest.backgroundScripts) backgroundScripts.add(file);
      const id = await browser.installExtension(directory);
      const host = await evaluatePrivileged(
        browser,
        ({ WebExtensionPolicy }, id) => WebExtensionPolicy.getByID(id).mozExtensionHostname,
        id,
      );
      return new FirefoxExtension({ browser, id, origin: `moz-extension://${host}`, manifest });
    },
    newPage: async () => patient(await browser.newPage()),
    async evaluateInClosedShadow<Args extends readonly unknown[], Result>(
      { tag }: { tag: string },
      body: (root: ShadowRoot, ...args: Args) => Result,
      ...args: Args
    ) {
      return (await callOnClosedShadow(browser, { tag, body: String(body), args })) as Result | undefined;
    },
    takeProblems: () => takeProblems(browser, backgroundScripts),
    heapMegabytes: () => heapOfTab(browser),
    scriptHeapMegabytes: () => usedHeapOfTab(browser),
    keptWindows: () => keptWindows(browser),
    runShortOfMemory: () =>
      evaluatePrivileged(browser, ({ Services }) =>
        Services.obs.notifyObservers(null, 'memory-pressure', 'heap-minimize'),
      ),
    async crash() {
      await kill(browser);
      if (profile) await settingsAreBack(profile);
    },
    close: () => browser.close(),
  };
}

/**
 * Firefox speaks only languages that it has a pack of, and its releases take signed packs alone. Of
 * one that it is told of it lacks its own words, but extensions get theirs.
 */
function speak(browser: Browser, language: string): Promise<void> {
  return evaluatePrivileged(
    browser,
    ({ Services }, language) => {
      Services.locale.availableLocales = [language, ...Services.locale.availableLocales];
      Services.locale.requestedLocales = [language];
    },
    language,
  );
}

function preferences({ offline, profile, proxy, needs = [] }: LaunchOptions): Record<string, unknown> {
  return {
    // The reader's colours in place of the page's, always.
    ...(needs.includes('forced colours') ? { 'browser.display.document_color_use': 2 } : {}),
    ...(needs.includes('less motion') ? { 'ui.prefersReducedMotion': 1 } : {}),
    // Names resolve to nothing at once; an address in digits, such as loopback's, needs no name.
    ...(offline ? { 'network.dns.disabled': true } : {}),
    ...(proxy ? proxyPreferences(proxy) : {}),
    // An unpacked extension leaves with the browser, and would take its storage along.
    ...(profile
      ? {
          'extensions.webextensions.keepStorageOnUninstall': true,
          'extensions.webextensions.keepUuidOnUninstall': true,
        }
      : {}),
  };
}

function proxyPreferences(proxy: string): Record<string, unknown> {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
