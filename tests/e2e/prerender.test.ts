import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { InstalledExtension } from '../../browsers/driver.ts';
import type { Served } from '../../scripts/serve.ts';
import { serveFixtures, viewport } from './harness.ts';
import { launchRecorded, type RecordedBrowser } from './recorded-browser.ts';

let served: Served;
let recorded: RecordedBrowser;
let extension: InstalledExtension;

beforeAll(async () => {
  served = await serveFixtures();
  recorded = await launchRecorded({ viewport, loadsAhead: true });
  extension = await recorded.browser.install(inject('extensionDirectory'));
});
afterAll(async () => {
  await recorded?.close();
  await served?.close();
});

/** What a tab shows, and the counts that are kept of it. */
const look = (tab: number) =>
  extension.evaluate(async (browser, tab) => {
    const kept = Object.keys(await browser.storage.session.get());
    return {
      title: (await browser.tabs.get(tab)).title,
      badge: await browser.action.getBadgeText({ tabId: tab }),
      frames: kept.filter((key) => key.startsWith(`counts:${tab}:`)).length,
    };
  }, tab);

/** Follows the first link of a page, which no driver is attached to. */
const follow = (tab: number) =>
  extension.evaluate(async (browser, tab) => {
    const target = { tabId: tab };
    await browser.scripting.executeScript({ target, func: () => document.querySelector('a')?.click() });
  }, tab);

/** Whether the page that a tab shows was loaded before it was shown. */
const wasAhead = (tab: number) =>
  extension.evaluate(async (browser, tab) => {
    const func = () =>
      performance
        .getEntriesByType('navigation')
        .map((entry) => Number(Reflect.get(entry, 'activationStart')) > 0);
    const [{ result } = {}] = await browser.scripting.executeScript({ target: { tabId: tab }, func });
    return result;
  }, tab);

// Firefox loads no page ahead.
test.runIf(inject('browser') === 'chrome')(
  'a page that the browser loads ahead is marked and counted once it is shown',
  async () => {
    const tab = await extension.evaluate(async (browser, url) => {
      return (await browser.tabs.create({ url })).id ?? -1;
    }, served.url('ahead.html'));
    await expect.poll(() => look(tab)).toEqual({ title: 'It is loaded', badge: '2', frames: 1 });
    await follow(tab);
    await expect.poll(() => look(tab)).toEqual({ title: 'Loaded ahead', badge: '6', frames: 2 });
    expect(await wasAhead(tab)).toEqual([true]);
    await extension.evaluate(
      (browser, tab, url) => browser.tabs.update(tab, { url }),
      tab,
      served.url('destination.html'),
    );
    await expect.poll(() => look(tab)).toEqual({ title: 'Where the link leads', badge: '', frames: 0 });
    expect((await recorded.browser.takeProblems()).filter(({ where }) => where !== 'page')).toEqual([]);
    expect(recorded.takeForeign(served.origin)).toEqual([]);
  },
);
