import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { paintedMarks } from '../../browsers/marks.ts';
import { hoverMark } from '../../browsers/pointer.ts';
import { cardOn } from './card.ts';
import { disappointments } from './expectations.ts';
import { useBrowser } from './harness.ts';
import { useOwnPages } from './own-pages.ts';
import { pressSwitch } from './toolbar.ts';

/** What our pages are asked to ask for; what the browser says of its refusal is no error of ours. */
const forbidden = 'dark.html?asked-for-by-';
const harness = useBrowser({ provoked: (text) => text.includes(forbidden) });
const own = useOwnPages(harness);

const views = ['popup.html', 'options.html', 'welcome.html', 'glossary.html#search?q=NATO', 'sidepanel.html'];

/** Asks for an address in every way a script has; gives the ways that nothing refused. */
async function askInEveryWay(page: Page, url: string): Promise<string[]> {
  const passed: string[] = [];
  for (const way of waysToAsk) {
    if ((await page.evaluate(ask, way, `${url}&by=${way}`)) === 'passed') passed.push(way);
  }
  return passed;
}

const waysToAsk = [
  'fetch',
  'request',
  'events',
  'socket',
  'beacon',
  'image',
  'script',
  'style',
  'media',
  'font',
  'frame',
  'object',
  'worker',
  'form',
] as const;

/** Asks in one way, until the policy refuses or what was asked for is there. */
function ask(way: (typeof waysToAsk)[number], url: string): Promise<'refused' | 'passed'> {
  const put = <K extends keyof HTMLElementTagNameMap>(tag: K, set: object) => {
    const element = Object.assign(document.createElement(tag), set);
    document.body.append(element);
    return element;
  };
  return new Promise((done) => {
    document.addEventListener('securitypolicyviolation', () => done('refused'), { once: true });
    const passed = () => done('passed');
    const asked = {
      fetch: () => fetch(url, { mode: 'no-cors' }).then(passed),
      request() {
        const request = new XMLHttpRequest();
        request.onload = passed;
        request.open('GET', url);
        request.send();
      },
      events() {
        new EventSource(url).onopen = passed;
      },
      socket() {
        new WebSocket(url.replace('http', 'ws')).onopen = passed;
      },
      beacon: () => navigator.sendBeacon(url),
      image: () => put('img', { src: url, onload: passed }),
      script: () => put('script', { src: url, onload: passed }),
      style: () => put('link', { rel: 'stylesheet', href: url, onload: passed }),
      media: () => put('video', { src: url, preload: 'auto', onloadeddata: passed }),
      font: () => new FontFace('Asked', `url("${url}")`).load().then(passed),
      frame: () => put('iframe', { src: url }),
      object: () => put('object', { data: url }),
      worker: () => new Worker(url),
      form: () => put('form', { action: url, target: '_blank' }).submit(),
    };
    try {
      Promise.resolve(asked[way]()).catch(() => undefined);
    } catch {
      // Before any policy: of another origin, or not at all.
      done('refused');
    }
  });
}

test('the recorder hears a page that asks for what it has no reason to', async () => {
  const page = await harness.open('dark.html');
  const own = harness.url('dark.html');
  await page.evaluate(async (own) => {
    await fetch(own);
    await fetch('http://elsewhere.example/news', { mode: 'no-cors' }).catch(() => undefined);
    await fetch('https://elsewhere.example/', { mode: 'no-cors' }).catch(() => undefined);
    // Of a browser's vendor, but nothing that the browser itself asks.
    await fetch('https://www.google.com/', { mode: 'no-cors' }).catch(() => undefined);
    navigator.sendBeacon('http://beacon.example/', 'NATO');
  }, own);
  const heard = () => harness.takeRequests().map(({ url }) => url);
  const all: string[] = [];
  await expect
    .poll(() => {
      all.push(...heard());
      return [...new Set(all)].sort();
    })
    .toEqual([
      own,
      'http://beacon.example/',
      'http://elsewhere.example/news',
      'https://elsewhere.example:443',
      'https://www.google.com:443',
    ]);
});

test('no page of the extension can ask for anything', async () => {
  for (const path of views) {
    const page = await own.open(path);
    const url = harness.url('dark.html').replace('dark.html', `${forbidden}${path}`);
    expect([path, await askInEveryWay(page, url)]).toEqual([path, []]);
  }
  expect(harness.takeRequests()).toEqual([]);
});

test('reading, looking up, choosing and the side panel ask for nothing', async () => {
  const page = await harness.open('newspaper.html');
  await expect.poll(() => disappointments(page, harness.extension)).toEqual([]);
  await hoverMark(page, 'Minsk agreements');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('Minsk agreements');
  await harness.extension.killBackground();
  await pressSwitch(await harness.extension.openPopup(page), 'People');
  await expect
    .poll(async () => (await paintedMarks(page)).some(({ highlight }) => highlight === 'people'))
    .toBe(false);
  const panel = await harness.extension.openSidePanel(page);
  await expect.poll(() => panel.evaluate(() => document.body.innerText)).toContain('Minsk');
  await panel.close();
  for (const path of views) await own.open(path);
  expect(harness.takeRequests()).toEqual([]);
});
