import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Choice } from './settings.ts';
import { keepChoices, keepOnly, readSettings, watchSettings } from './store.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());
const inStorage = () => fakeBrowser.storage.local.get();
const site = (on: boolean | null): Choice => ({ kind: 'site', host: 'www.news.example', on });

/** What storage is asked for from now on, in order; it answers as ever. */
function asked(): () => [name: string, of: unknown][] {
  const spies = (['get', 'set', 'remove'] as const).map((name) => ({
    name,
    spy: vi.spyOn(fakeBrowser.storage.local, name),
  }));
  return () =>
    spies
      .flatMap(({ name, spy }) =>
        spy.mock.calls.map(([of], call) => ({ name, of, at: spy.mock.invocationCallOrder[call] as number })),
      )
      .sort((one, other) => one.at - other.at)
      .map(({ name, of }) => [name, of]);
}

test('a choice about a site takes the place of one that was stored under its host', async () => {
  await fakeBrowser.storage.local.set({ 'site:www.news.example': false, dwell: 100 });
  expect([...(await readSettings()).sitesOff]).toEqual(['news.example']);
  await keepChoices([site(true)]);
  expect(await inStorage()).toEqual({ 'site:news.example': true, dwell: 100 });
});

test('a site that is forgotten is forgotten under either name', async () => {
  await fakeBrowser.storage.local.set({ 'site:www.news.example': false });
  await keepChoices([site(null)]);
  expect(await inStorage()).toEqual({});
});

test('a storage that cannot be read counts as empty, and says so', async () => {
  await fakeBrowser.storage.local.set({ dwell: 100 });
  const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const broken = new Error('The disk is gone.');
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(broken);
  const { dwell } = await readSettings();
  expect(said.mock.calls).toEqual([[expect.stringContaining('uses the defaults'), broken]]);
  expect((await readSettings()).dwell).toBe(100);
  expect(dwell).not.toBe(100);
});

test('whoever watches hears of each choice that is kept, of nothing else, and of none once they stopped', async () => {
  const heard: number[] = [];
  const stop = new AbortController();
  watchSettings(({ dwell }) => heard.push(dwell), { signal: stop.signal });
  const later = vi.fn();
  // Hears after the first of every change, so that what comes too often shows.
  watchSettings(later, { signal: new AbortController().signal });
  await fakeBrowser.storage.session.set({ dwell: 50 });
  await fakeBrowser.storage.local.set({ dwell: 100 });
  await expect.poll(() => later.mock.calls.length).toBe(1);
  expect(heard).toEqual([100]);
  // Stopped while the settings are being read.
  fakeBrowser.storage.onChanged.addListener(() => stop.abort());
  await fakeBrowser.storage.local.set({ dwell: 200 });
  await fakeBrowser.storage.local.set({ dwell: 300 });
  await expect.poll(() => later.mock.calls.length).toBe(3);
  expect(heard).toEqual([100]);
});

test('what keeps nothing is taken out of storage once what is kept is safe, and neither is asked for nothing', async () => {
  const steps = asked();
  await keepChoices([site(null), { kind: 'field', name: 'dwell', value: 100 }]);
  const gone = ['site:news.example', 'site:www.news.example'];
  expect(steps()).toEqual([
    ['set', { dwell: 100 }],
    ['remove', gone],
  ]);
  await keepChoices([site(null)]);
  expect(steps().slice(2)).toEqual([['remove', gone]]);
  await keepChoices([{ kind: 'field', name: 'dwell', value: 200 }]);
  expect(steps().slice(3)).toEqual([['set', { dwell: 200 }]]);
});

test('where nothing could be kept, nothing is forgotten, and whoever asked is told', async () => {
  await fakeBrowser.storage.local.set({ 'site:www.news.example': false });
  const full = new Error('The disk is full.');
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(full);
  await expect(keepChoices([site(true)])).rejects.toBe(full);
  expect(await inStorage()).toEqual({ 'site:www.news.example': false });
});

test('what is kept in place of all leaves nothing else there, not even what nobody can read', async () => {
  const left = { 'muted:nato': false, 'alias:US': 'none', dwell: 'long', 'hologram:size': 3, theme: 'dark' };
  await fakeBrowser.storage.local.set(left);
  const steps = asked();
  await keepOnly([site(true), { kind: 'field', name: 'theme', value: 'light' }]);
  expect(await inStorage()).toEqual({ 'site:news.example': true, theme: 'light' });
  // First what is kept: what ends in between leaves too much, never too little.
  expect(steps()[0]?.[0]).toBe('set');
  await keepOnly([]);
  expect(await inStorage()).toEqual({});
  const before = steps().length;
  await keepOnly([]);
  expect(
    steps()
      .slice(before)
      .map(([name]) => name),
  ).toEqual(['get']);
});

test('whoever has stopped watching has nothing read for them', async () => {
  const stop = new AbortController();
  watchSettings(() => undefined, { signal: stop.signal });
  const steps = asked();
  await fakeBrowser.storage.local.set({ dwell: 100 });
  stop.abort();
  await fakeBrowser.storage.local.set({ dwell: 200 });
  expect(steps().map(([name]) => name)).toEqual(['set', 'get', 'set']);
});
