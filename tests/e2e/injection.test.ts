import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { paintedMarks } from '../../browsers/marks.ts';
import { hoverMark } from '../../browsers/pointer.ts';
import { popoverTag } from '../../browsers/popover.ts';
import { cardOn, pressInCard } from './card.ts';
import { useBrowser } from './harness.ts';
import { type HostileExtension, injections, withHostileCard } from './hostile-glossary.ts';
import { addressBar, type Suggestion } from './look-up.ts';
import { press, useOwnPages } from './own-pages.ts';
import { usePanels } from './panel.ts';
import { inCard } from './popover-inside.ts';

let hostile: HostileExtension;
beforeAll(async () => {
  hostile = await withHostileCard(inject('extensionDirectory'));
});
const harness = useBrowser({ directory: () => hostile.directory });
const own = useOwnPages(harness);
const panels = usePanels(harness);
afterAll(() => hostile?.remove());

/** What of a view was taken for more than text. */
interface Taken {
  /** How often the whole corpus stands there as text. */
  readonly asText: number;
  /** Elements that came of it, addresses that lead anywhere but to the web, and code that ran. */
  readonly asMore: readonly string[];
}

function look(root: Document | ShadowRoot, corpus: string): Taken {
  const links = [...root.querySelectorAll<HTMLElement>('[href], [src], [action]')];
  const address = (element: Element) =>
    element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '';
  return {
    asText:
      ((root instanceof Document ? root.documentElement : root).textContent ?? '').split(corpus).length - 1,
    asMore: [
      ...[...root.querySelectorAll('[data-injected]')].map(({ outerHTML }) => outerHTML),
      ...links.map(address).filter((to) => /^\s*(javascript|data|vbscript):/i.test(to)),
      ...('injected' in globalThis ? ['code ran'] : []),
    ],
  };
}

async function holds(page: Page, least = 1): Promise<void> {
  const taken = () => page.evaluate(`(${look})(document, ${JSON.stringify(injections)})`) as Promise<Taken>;
  await expect.poll(async () => (await taken()).asText).toBeGreaterThanOrEqual(least);
  expect((await taken()).asMore).toEqual([]);
}

async function openHostilePage(): Promise<Page> {
  const page = await harness.open('dark.html');
  await expect.poll(async () => (await paintedMarks(page)).length).toBe(6);
  await page.evaluate((text) => {
    document.title = text;
    const paragraph = document.createElement('p');
    paragraph.textContent = 'They wrote <b data-injected>that</b> of NATO, and <i data-injected>this</i>.';
    document.querySelector('p')?.before(paragraph, text);
  }, injections);
  await expect.poll(async () => (await paintedMarks(page)).length).toBe(7);
  return page;
}

const inCardOf = (page: Page) =>
  harness.browser.evaluateInClosedShadow(
    { page, tag: popoverTag },
    look as (root: ShadowRoot, corpus: string) => Taken,
    injections,
  );

test('a card shows what its entry says, with its reasons and corrections', async () => {
  const page = await openHostilePage();
  await hoverMark(page, 'NATO');
  await expect.poll(async () => (await inCardOf(page))?.asText).toBeGreaterThan(5);
  expect((await inCard(page, '.card-why', harness))?.text).toContain('Marked as “NATO”');
  expect((await inCardOf(page))?.asMore).toEqual([]);
  await pressInCard(page, 'Correct this mark', harness);
  await expect.poll(async () => (await cardOn(page, harness))?.buttons).toContain('Not on this page');
  expect((await inCardOf(page))?.asMore).toEqual([]);
  await pressInCard(page, 'Not on this page', harness);
  // What was done, by the entry's name.
  await expect
    .poll(async () => (await inCard(page, '[role=status]', harness))?.text)
    .toContain('data-injected');
  expect((await inCardOf(page))?.asMore).toEqual([]);
});

test('a card that a card leads to shows the way back as it is called', async () => {
  const page = await openHostilePage();
  await hoverMark(page, 'NATO');
  await expect.poll(async () => (await inCardOf(page))?.asText).toBeGreaterThan(5);
  await pressInCard(page, injections, harness);
  await expect.poll(async () => (await inCard(page, 'h2', harness))?.text).not.toContain('data-injected');
  await expect.poll(async () => (await inCardOf(page))?.asText).toBeGreaterThan(0);
  expect((await inCardOf(page))?.asMore).toEqual([]);
});

test('the side panel shows what entries and pages say, in every view', async () => {
  const page = await openHostilePage();
  const panel = await panels.beside(page);
  await holds(panel);
  const pressFirst = (selector: string) => panel.$eval(selector, (found) => (found as HTMLElement).click());
  await press(panel, 'Where');
  await panel.waitForSelector('.where-row');
  await holds(panel);
  await press(panel, 'When');
  await panel.waitForSelector('.when-date');
  await pressFirst('.when-dot');
  await holds(panel);
  await press(panel, 'Map');
  await panel.waitForSelector('.map-name');
  await panel.evaluate(() => {
    const names = [...document.querySelectorAll<HTMLElement>('.map-name')];
    names.find((name) => name.textContent?.includes('data-injected'))?.click();
  });
  await panel.waitForSelector('.neighbours-list');
  await holds(panel, 3);
  await press(panel, 'Names');
  // Names are no sentences: what the page says is read there, and shown in parts.
  await panel.waitForSelector('.names-kind, .names-again');
  expect(((await panel.evaluate(`(${look})(document, '')`)) as Taken).asMore).toEqual([]);
  await press(panel, 'List');
  await panel.evaluate(() => {
    const rows = [...document.querySelectorAll('.story-row')];
    const row = rows.find((row) => row.textContent?.includes('data-injected'));
    row?.querySelector<HTMLElement>('.story-open')?.click();
  });
  await panel.waitForSelector('.story-card');
  await holds(panel, 5);
});

test('the glossary browser shows what entries, addresses and questions say', async () => {
  const asked = new URLSearchParams({ q: injections });
  await holds(await own.open('glossary.html#entry/nato'), 5);
  await holds(await own.open('glossary.html#search?q=NATO'));
  for (const place of [`search?${asked}`, `look-up?${asked}`, `entry/${encodeURIComponent(injections)}`]) {
    const page = await own.open(`glossary.html#${place}`);
    const taken = (await page.evaluate(`(${look})(document, '')`)) as Taken;
    expect(taken.asMore).toEqual([]);
  }
});

test('the options show what was chosen, and what a file holds', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-injection-'));
  const choices = {
    [`alias:${injections}`]: 'never',
    [`site:${injections}`]: false,
    [`muted:${injections}`]: true,
    [`not-here:news.example 0f ${injections.replaceAll(' ', '_')}`]: true,
    'muted:nato': true,
  };
  await harness.extension.evaluate((api, choices) => api.storage.local.set(choices), choices);
  const page = await own.open('options.html');
  await holds(page, 3);
  const file = join(folder, 'settings.json');
  await writeFile(file, JSON.stringify({ backgrounder: 1, choices: { [injections]: injections } }));
  const input = await page.$('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await expect
    .poll(() => page.evaluate(() => document.body.textContent?.split('<b data-injected>').length))
    .toBeGreaterThan(5);
  await holds(page, 3);
  await rm(folder, { recursive: true });
});

test('the toolbar popup and the welcome page show a hostile page and hostile choices as they are', async () => {
  const page = await openHostilePage();
  await harness.extension.evaluate(
    (api, text) => api.storage.local.set({ [`alias:${text}`]: 'never' }),
    injections,
  );
  // One after the other: the popup closes when another page comes to the front.
  const views = [
    { open: () => harness.extension.openPopup(page), once: '7 marks' },
    { open: () => own.open('welcome.html'), once: 'How it works' },
  ];
  for (const { open, once } of views) {
    const view = await open();
    await expect.poll(() => view.evaluate(() => document.body.innerText)).toContain(once);
    expect(((await view.evaluate(`(${look})(document, '')`)) as Taken).asMore).toEqual([]);
  }
});

test('the address bar reads no markup out of what is suggested', async () => {
  const page = await harness.open('dark.html');
  let suggested: Suggestion | undefined;
  await expect
    .poll(async () => {
      const found = await addressBar(harness, page).suggestions('NATO');
      suggested = found.find(({ content }) => content.startsWith('NATO'));
      return suggested;
    })
    .toBeDefined();
  const read = await page.evaluate((description) => {
    const { documentElement } = new DOMParser().parseFromString(`<s>${description}</s>`, 'text/xml');
    return {
      text: documentElement.textContent,
      tags: [...documentElement.querySelectorAll('*')].map(({ localName }) => localName),
    };
  }, suggested?.description ?? '');
  if (inject('browser') === 'firefox') return expect(suggested?.description).toContain(injections);
  // Chrome reads suggestions as XML, so what is marked up must be ours.
  expect(read.tags).toEqual(['match', 'dim']);
  expect(read.text).toContain(injections);
});
