import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { LaunchOptions, RunningBrowser } from '../driver.ts';
import { kill } from '../kill.ts';
import { patient, startsWithin } from '../patience.ts';
import { callOnClosedShadow } from './closed-shadow.ts';
import { ChromiumExtension } from './extension.ts';
import { heapOfPage, heapOfScripts } from './heap.ts';
import { watchProblems } from './problems.ts';

/** Starts Chromium or Chrome. */
export async function launchChromium(executable: string, options: LaunchOptions): Promise<RunningBrowser> {
  const browser = await puppeteer.launch({
    executablePath: executable,
    // Chromium installs unpacked extensions over a pipe only.
    pipe: true,
    timeout: startsWithin,
    enableExtensions: true,
    headless: options.headless,
    defaultViewport: options.viewport,
    args: flags(options),
    ...(options.loadsAhead ? { targetFilter: (target) => !target.url().startsWith('http') } : {}),
    // Readers have one: a page that comes back from it goes on where it was.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    ...(options.profile ? { userDataDir: options.profile } : {}),
  });
  return runningChromium(browser);
}

function runningChromium(browser: Browser): RunningBrowser {
  const problems = watchProblems(browser);
  return {
    name: 'chrome',
    puppeteer: browser,
    async install(directory) {
      const id = await browser.installExtension(directory);
      return new ChromiumExtension({ browser, id, directory });
    },
    async newPage() {
      const page = patient(await browser.newPage());
      await problems.watch(page.target());
      return page;
    },
    async evaluateInClosedShadow<Args extends readonly unknown[], Result>(
      { page, tag }: { page: Page; tag: string },
      body: (root: ShadowRoot, ...args: Args) => Result,
      ...args: Args
    ) {
      return (await callOnClosedShadow(page, { tag, body: String(body), args })) as Result | undefined;
    },
    takeProblems: async () => problems.take(),
    heapMegabytes: heapOfPage,
    scriptHeapMegabytes: heapOfScripts,
    async runShortOfMemory(page) {
      const session = await page.createCDPSession();
      await session.send('Memory.simulatePressureNotification', { level: 'critical' });
      await session.detach();
    },
    crash: () => kill(browser),
    close: () => browser.close(),
  };
}

function flags({ offline, proxy, language, needs = [] }: LaunchOptions): string[] {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-quic',
    '--disable-sync',
    '--no-first-run',
    ...(needs.includes('forced colours') ? ['--force-high-contrast'] : []),
    ...(needs.includes('less motion') ? ['--force-prefers-reduced-motion'] : []),
    ...(language ? [`--lang=${language}`] : []),
    // Chromium's sandbox refuses to run as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ...(offline ? ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost'] : []),
  ];
}
