import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Choice } from './settings.ts';
import { keepChoices, readSettings } from './store.ts';

beforeEach(() => fakeBrowser.reset());
const inStorage = () => fakeBrowser.storage.local.get();
const site = (on: boolean | null): Choice => ({ kind: 'site', host: 'www.news.example', on });

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
