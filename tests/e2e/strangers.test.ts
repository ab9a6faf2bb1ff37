import { globSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { InstalledExtension } from '../../browsers/driver.ts';
import { paintedMarks } from '../../browsers/marks.ts';
import { popoverTag } from '../../browsers/popover.ts';
import { openAsExpected } from './as-expected.ts';
import { useBrowser } from './harness.ts';

const harness = useBrowser();
let folder: string;
let stranger: InstalledExtension;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stranger-'));
  const manifest = {
    manifest_version: 3,
    name: 'Stranger',
    version: '1',
    action: { default_popup: 'page.html' },
    browser_specific_settings: { gecko: { id: 'stranger@stranger.invalid' } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  stranger = await harness.browser.install(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const ours = [
  { type: 'card', entry: 'nato' },
  { type: 'lexicon', language: 'de' },
  { type: 'lexicon', language: 'constructor' },
  { type: 'reader-css', paper: '', shipped: true },
  { type: 'load-popover' },
  { type: 'show-in-panel', entry: 'nato' },
  { type: 'report-counts', counts: { people: 9 } },
  { type: 'where' },
  { type: 'list-marks' },
  { type: 'open-card', anyway: true },
];
const shapeless = [
  null,
  7,
  'card',
  [],
  [{ type: 'card', entry: 'nato' }],
  {},
  { type: null },
  { type: 'card' },
  { type: 'card', entry: 7 },
  { type: 'card', entry: { toString: 'nato' } },
  { type: 'lexicon', language: ['de'] },
  { type: 'report-counts', counts: { people: -1 } },
  { type: 'report-counts', counts: { strangers: 1 } },
  { type: 'reader-css' },
  { type: 'reader-css', paper: 7, shipped: false },
  { type: 'reader-css', paper: '', shipped: 1 },
  { type: 'constructor' },
  { type: '__proto__' },
  { type: 'toString', entry: 'nato' },
  { failure: 'boo' },
  { type: 'card', deep: JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) },
];

test('another extension is answered by nobody', async () => {
  await openAsExpected(harness, 'dark.html');
  const id = new URL(harness.extension.origin).host;
  // Firefox names extensions by what their manifest says.
  const target = inject('browser') === 'firefox' ? 'backgrounder@backgrounder.invalid' : id;
  const answers = await stranger.evaluate(
    (browser, target, messages) =>
      Promise.all(
        messages.map((message) =>
          browser.runtime.sendMessage(target, message).then(
            (answer) => `answered: ${JSON.stringify(answer)}`,
            (error: Error) =>
              /could not establish connection/i.test(error.message) ? 'no one' : error.message,
          ),
        ),
      ),
    target,
    [...ours, ...shapeless],
  );
  expect(new Set(answers)).toEqual(new Set(['no one']));
  const ended = await stranger.evaluate(
    (browser, target) =>
      new Promise<string>((ended) => {
        const port = browser.runtime.connect(target, { name: 'story' });
        port.onMessage.addListener(() => ended('heard'));
        port.onDisconnect.addListener(() => ended('ended'));
      }),
    target,
  );
  expect(ended).toBe('ended');
});

test('messages of no known shape are left unanswered by the background and by pages', async () => {
  const page = await openAsExpected(harness, 'dark.html');
  const answers = await harness.extension.evaluate(async (browser, messages) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const id = tab?.id ?? -1;
    const ask = (asked: Promise<unknown>) =>
      asked.then(
        (answer) => answer ?? null,
        () => null,
      );
    return [
      ...(await Promise.all(messages.map((message) => ask(browser.runtime.sendMessage(message))))),
      ...(await Promise.all(messages.map((message) => ask(browser.tabs.sendMessage(id, message))))),
    ];
  }, shapeless);
  expect(answers.filter((answer) => answer !== null)).toEqual([]);
  const card = await harness.extension.evaluate((browser) =>
    browser.runtime.sendMessage({ type: 'card', entry: 'nato' }),
  );
  expect(card).toMatchObject({ id: 'nato' });
  expect((await paintedMarks(page)).length).toBe(6);
});

test('a page has no way to send us a message, and none of its own is heard', async () => {
  const page = await openAsExpected(harness, 'dark.html');
  // As text: what is nested deep does not come through as an argument.
  const reached = await page.evaluate(
    (text) => {
      const { chrome, browser } = globalThis as unknown as Record<string, { runtime?: object } | undefined>;
      for (const message of JSON.parse(text)) {
        postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('message', { detail: message }));
      }
      new BroadcastChannel('story').postMessage(JSON.parse(text));
      return [chrome?.runtime, browser?.runtime].some((runtime) => runtime !== undefined);
    },
    JSON.stringify([...ours, ...shapeless]),
  );
  expect(reached).toBe(false);
  await page.evaluate(() => document.body.append('NATO again.'));
  await expect.poll(async () => (await paintedMarks(page)).length).toBe(7);
  expect(await page.$(popoverTag)).toBeNull();
});

test('no file of the extension can be loaded by a page, which could know it by that', async () => {
  const page = await openAsExpected(harness, 'dark.html');
  const files = globSync('**/*.*', { cwd: inject('extensionDirectory') });
  expect(files.length).toBeGreaterThan(20);
  const loaded = await page.evaluate(
    async (origin, files) => {
      const load = (element: HTMLImageElement | HTMLScriptElement | HTMLLinkElement) =>
        new Promise<boolean>((done) => {
          element.onload = () => done(true);
          element.onerror = () => done(false);
          document.head.append(element);
        });
      const ways = [
        (url: string) =>
          fetch(url, { mode: 'no-cors' }).then(
            () => true,
            () => false,
          ),
        (url: string) => load(Object.assign(document.createElement('img'), { src: url })),
        (url: string) => load(Object.assign(document.createElement('script'), { src: url })),
        (url: string) =>
          load(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url })),
      ];
      const tried = files.flatMap((file) =>
        ways.map(async (way, at) => ((await way(`${origin}/${file}`)) ? `${file} by way ${at}` : [])),
      );
      return (await Promise.all(tried)).flat();
    },
    harness.extension.origin,
    files,
  );
  expect(loaded).toEqual([]);
});
