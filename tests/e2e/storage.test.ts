import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { withExtensionApi } from '../../browsers/as-source.ts';
import { paintedMarks } from '../../browsers/marks.ts';
import { hoverMark } from '../../browsers/pointer.ts';
import { openAsExpected } from './as-expected.ts';
import { cardOn } from './card.ts';
import { useBrowser } from './harness.ts';
import { press, useOwnPages } from './own-pages.ts';
import { listen } from './page-record.ts';
import { isBusy, pressSwitch, switchesIn } from './toolbar.ts';

const harness = useBrowser();
const own = useOwnPages(harness);

const painted = async (page: Page) => (await paintedMarks(page)).length;
const stored = () => harness.extension.evaluate((api) => api.storage.local.get());
const stateOf = async (popup: Page, label: string) =>
  (await switchesIn(popup)).find((found) => found.label.includes(label))?.state;
const inPopup = (popup: Page, body: (api: ExtensionApi) => void) =>
  popup.evaluate(withExtensionApi(body, []));
const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

async function openPopup(): Promise<Page> {
  const popup = await own.open('popup.html');
  await expect.poll(() => stateOf(popup, 'People')).toBe('on');
  return popup;
}

test('what storage refuses is shown as not kept, and changes nothing', async () => {
  const page = await openAsExpected(harness, 'dark.html');
  const popup = await openPopup();
  await inPopup(popup, ({ storage: { local } }) => {
    Object.assign(local, { set: () => Promise.reject(new Error('The disk is full.')) });
  });
  await pressSwitch(popup, 'People');
  await expect.poll(() => textOf(popup)).toContain('The disk is full.');
  await expect.poll(() => stateOf(popup, 'People')).toBe('on');
  await expect.poll(() => isBusy(popup)).toBe(false);
  expect(await stored()).toEqual({});
  await page.bringToFront();
  expect(await painted(page)).toBe(6);
});

// Firefox sets no limit to what an extension keeps.
test.runIf(inject('browser') === 'chrome')(
  'a full storage is said to be full, and can be emptied',
  async () => {
    const popup = await openPopup();
    // To the last byte: Chrome counts each key, and its value as JSON.
    await harness.extension.evaluate((api) => api.storage.local.set({ fill: 'x'.repeat(10_485_760 - 6) }));
    await pressSwitch(popup, 'People');
    await expect.poll(() => textOf(popup)).toMatch(/quota/i);
    await expect.poll(() => stateOf(popup, 'People')).toBe('on');
    await harness.extension.evaluate((api) => api.storage.local.clear());
    await pressSwitch(popup, 'People');
    await expect.poll(stored).toEqual({ 'category:people': false });
    await expect.poll(() => textOf(popup)).not.toMatch(/quota/i);
  },
);

/** Has a popup's storage wait with all that it is to keep until the popup is told to `release()` it. */
async function holdWrites(popup: Page): Promise<void> {
  await inPopup(popup, ({ storage: { local } }) => {
    const set = local.set.bind(local);
    const ready = new Promise<void>((release) => Object.assign(globalThis, { release }));
    Object.assign(local, { set: (items: Record<string, unknown>) => ready.then(() => set(items)) });
  });
}

test('choices wait for a slow storage, are shown as waiting, and none is lost', async () => {
  const popup = await openPopup();
  await holdWrites(popup);
  for (const label of ['People', 'Countries', 'Places']) await pressSwitch(popup, label);
  await expect.poll(() => stateOf(popup, 'Places')).toBe('off');
  expect(await isBusy(popup)).toBe(true);
  expect(await stored()).toEqual({});
  // What another page keeps meanwhile takes nothing back of what waits.
  await harness.choose({ kind: 'category', category: 'talks', on: false });
  await expect.poll(() => stateOf(popup, 'Talks')).toBe('off');
  for (const label of ['People', 'Countries', 'Places']) expect(await stateOf(popup, label)).toBe('off');
  expect(await isBusy(popup)).toBe(true);
  await popup.evaluate('release()');
  await expect.poll(() => isBusy(popup)).toBe(false);
  expect(await stored()).toEqual({
    'category:people': false,
    'category:states': false,
    'category:places': false,
    'category:talks': false,
  });
  for (const label of ['People', 'Countries', 'Places'])
    await expect.poll(() => stateOf(popup, label)).toBe('off');
});

test('two pages that write at once keep what each of them wrote', async () => {
  const popups = [await openPopup(), await openPopup()] as const;
  const [actors, terms] = [
    ['People', 'Countries', 'Organisations'],
    ['Places', 'Talks', 'Security'],
  ] as const;
  for (const popup of popups) await holdWrites(popup);
  for (const label of actors) await pressSwitch(popups[0], label);
  for (const label of terms) await pressSwitch(popups[1], label);
  await expect.poll(() => stateOf(popups[0], actors[2])).toBe('off');
  await expect.poll(() => stateOf(popups[1], terms[2])).toBe('off');
  expect(await stored()).toEqual({});
  await Promise.all(popups.map((popup) => popup.evaluate('release()')));
  for (const popup of popups) {
    for (const label of [...actors, ...terms]) await expect.poll(() => stateOf(popup, label)).toBe('off');
  }
  await expect.poll(async () => Object.values(await stored())).toEqual(Array(6).fill(false));
});

test('a storage of another shape, or of a later version, opens every page as if nothing was chosen', async () => {
  const keys = ['enabled', 'where', 'openOn', 'modifier', 'dwell', 'density', 'quietRepeats', 'theme'];
  const kinds = [
    'category:people',
    'style:people:colour',
    'style:people:line',
    'style:people:glow',
    'alias:NATO',
  ];
  const more = [
    'site:',
    'site:127.0.0.1',
    'muted:nato',
    'not-here:',
    'not-here:nowhere',
    'alias:',
    '__proto__',
    'version',
  ];
  const values = ['', 'hologram', { version: 9 }, [true], '<img src=x onerror=alert(1)>', -1e300, 7];
  const damaged = [...keys, ...kinds, ...more].map((key, at) => [key, values[at % values.length]]);
  await harness.extension.evaluate((api, items) => api.storage.local.set(Object.fromEntries(items)), damaged);
  expect(Object.keys(await stored()).length).toBeGreaterThan(15);
  const page = await openAsExpected(harness, 'dark.html');
  await expect.poll(() => painted(page)).toBe(6);
  for (const path of ['popup.html', 'options.html', 'welcome.html', 'glossary.html']) {
    const opened = await own.open(path);
    await expect.poll(() => textOf(opened)).not.toBe('');
    expect(await textOf(opened)).not.toContain('onerror');
  }
});

test('what a page says is kept nowhere', async () => {
  const page = await harness.browser.newPage();
  const onPage = listen(page);
  await page.goto(`${harness.url('dark.html')}?secret-address`);
  await page.evaluate(() => {
    document.title = 'Secret title';
    document.body.append('A secret word of NATO.');
  });
  await expect.poll(() => painted(page)).toBe(7);
  await hoverMark(page, 'NATO');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('NATO');
  const panel = await harness.extension.openSidePanel(page);
  const inPanel = listen(panel);
  const began = await panel.evaluate(() => history.length);
  await expect.poll(() => textOf(panel)).toContain('NATO');
  for (const view of ['Where', 'When', 'Map', 'Names', 'List']) await press(panel, view);
  const telling = /secret|owes|midnight|127\.0\.0\.1|dark/i;
  const read = () =>
    harness.extension.evaluate(async (api) => [
      await api.storage.local.get(),
      await api.storage.session.get(),
      await api.storage.sync.get(),
      // What any page of the web could use; of ours none does.
      (await indexedDB.databases()).map(({ name }) => name),
      await caches.keys(),
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
    ]);
  await expect.poll(async () => JSON.stringify(await read())).toContain('organisations');
  const kept = await read();
  expect(kept.slice(3)).toEqual([[], [], {}, {}, '']);
  expect(JSON.stringify(kept)).not.toMatch(telling);
  const entries = await panel.evaluate(() => [history.length, location.search, location.hash]);
  expect(entries).toEqual([began, '', '']);
  expect([...onPage, ...inPanel].filter((line) => telling.test(line))).toEqual([]);
  await panel.close();
  await page.close();
});
