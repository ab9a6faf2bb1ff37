import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paintedMarks } from '../../browsers/marks.ts';
import { hoverMark } from '../../browsers/pointer.ts';
import { parseSettings } from '../../settings/settings.ts';
import { cardOn } from './card.ts';
import { disappointments } from './expectations.ts';
import { useBrowser } from './harness.ts';
import { fill, press, tabStops, useOwnPages } from './own-pages.ts';

const harness = useBrowser();
const own = useOwnPages(harness);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backgrounder-options-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The options with their sample marked. */
async function openOptions(): Promise<Page> {
  const page = await own.open('options.html');
  await expect.poll(async () => (await paintedMarks(page)).length).toBeGreaterThan(15);
  return page;
}

/** How a category's marks are painted on a page. */
function lineOf(page: Page, category: string): Promise<string> {
  return page.evaluate((name) => {
    const style = getComputedStyle(document.body, `::highlight(${name})`);
    return `${style.textDecorationStyle} ${style.textDecorationColor}`;
  }, `backgrounder-${category}`);
}

function stored(): Promise<Record<string, unknown>> {
  return harness.extension.evaluate((api) => api.storage.local.get());
}

const kinds = (marks: readonly { highlight: string }[]) =>
  [...new Set(marks.map(({ highlight }) => highlight.replace('-repeat', '')))].sort();

test('the sample has a mark of every category, and nothing else on the page has any', async () => {
  const page = await openOptions();
  await expect.poll(async () => kinds(await paintedMarks(page))).toHaveLength(9);
  const outside = await page.evaluate(
    () =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .filter((range) => !range.startContainer.parentElement?.closest('.sample')).length,
  );
  expect(outside).toBe(0);
});

test('the sample opens real cards', async () => {
  const page = await openOptions();
  await hoverMark(page, 'Minsk agreements');
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBe('Minsk agreements');
});

test('a colour and a line of one’s own show at once, here and on open pages, and can be put back', async () => {
  const news = await harness.open('newspaper.html');
  await expect.poll(() => disappointments(news, harness.extension)).toEqual([]);
  const page = await openOptions();
  const shipped = await lineOf(news, 'people');
  await expect.poll(() => lineOf(page, 'people')).toBe(shipped);
  await fill(page, 'Colour of People', '#00806a');
  await fill(page, 'Line of People', 'wavy');
  await expect.poll(() => lineOf(page, 'people')).toBe('wavy rgb(0, 128, 106)');
  await expect.poll(() => lineOf(news, 'people')).toBe('wavy rgb(0, 128, 106)');
  await press(page, 'Undo the colour and line of People');
  await expect.poll(() => lineOf(page, 'people')).toBe(shipped);
  await expect.poll(() => lineOf(news, 'people')).toBe(shipped);
  await expect.poll(stored).toEqual({});
});

test('a look of one’s own holds in shadow trees too', async () => {
  await harness.choose({ kind: 'style', category: 'agreements', part: 'colour', value: '#00806a' });
  const page = await harness.open('shadow-root.html');
  await expect.poll(() => disappointments(page, harness.extension)).toEqual([]);
  const inTree = () =>
    page.evaluate(() => {
      const host = [...document.querySelectorAll('*')].find((element) => element.shadowRoot);
      const text = host?.shadowRoot?.querySelector('p') ?? document.body;
      return [text.isConnected && text !== document.body, colourOf(text)];
      function colourOf(element: Element): string {
        return getComputedStyle(element, '::highlight(backgrounder-agreements)').textDecorationColor;
      }
    });
  await expect.poll(inTree).toEqual([true, 'rgb(0, 128, 106)']);
  await harness.choose({ kind: 'style', category: 'agreements', part: 'colour', value: '#a03020' });
  await expect.poll(inTree).toEqual([true, 'rgb(160, 48, 32)']);
});

test('presets recolour everything, and warn of nothing', async () => {
  const page = await openOptions();
  await press(page, 'One grey');
  await expect.poll(() => lineOf(page, 'people')).toBe('solid rgb(118, 118, 118)');
  await expect.poll(() => lineOf(page, 'economy')).toBe('wavy rgb(118, 118, 118)');
  await press(page, 'Nine colours');
  await expect.poll(stored).toEqual({});
});

test('warns of a colour that is hard to see, and of two categories that look the same', async () => {
  const page = await openOptions();
  const warnings = () =>
    page.$$eval('.mark-style-warning', (found) => found.map((one) => one.textContent).filter(Boolean));
  await expect.poll(warnings).toEqual([]);
  await fill(page, 'Colour of Places', '#ffff00');
  await expect.poll(warnings).toEqual(['Hard to see on light pages. A darker colour shows better.']);
  await fill(page, 'Colour of Places', '#078b9c');
  await fill(page, 'Line of Places', 'solid');
  await expect.poll(warnings).toEqual(['Looks the same as Places.', 'Looks the same as People.']);
});

test('a category, all marks and the theme change at once', async () => {
  const page = await openOptions();
  await press(page, 'Mark Security');
  await expect.poll(async () => kinds(await paintedMarks(page))).not.toContain('security');
  await press(page, 'Mark terms on pages');
  await expect.poll(() => paintedMarks(page)).toEqual([]);
  await press(page, 'Dark');
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark');
});

test('keeps a list of sites for either way of running, and refuses what is none', async () => {
  const page = await openOptions();
  const add = async (text: string) => {
    await fill(page, 'Add a site', text);
    await press(page, 'Add');
  };
  const sites = () => page.$$eval('.removable-label', (found) => found.map((one) => one.textContent));
  await add('https://www.news.example/world?page=2');
  await expect.poll(sites).toEqual(['news.example']);
  await add('two words');
  await expect
    .poll(() => page.$eval('#site-help', (help) => help.textContent))
    .toContain('“two words” is no site');
  await expect.poll(stored).toEqual({ 'site:news.example': false });
  await press(page, 'Only these sites');
  await expect.poll(sites).toEqual([]);
  await add('other.example');
  await expect.poll(sites).toEqual(['other.example']);
  await press(page, 'Remove other.example');
  await expect.poll(stored).toEqual({ 'site:news.example': false, where: 'only' });
});

test('shows a site in its own letters, and keeps it as the browser writes it', async () => {
  // As Backgrounder once stored it.
  await harness.extension.evaluate((api) =>
    api.storage.local.set({ 'site:www.xn--b1amarcd.example': false }),
  );
  const page = await openOptions();
  const sites = () => page.$$eval('.removable-label', (found) => found.map((one) => one.textContent));
  await expect.poll(sites).toEqual(['новини.example']);
  await fill(page, 'Add a site', 'zürich.example');
  await press(page, 'Add');
  await expect.poll(sites).toEqual(['новини.example', 'zürich.example']);
  await press(page, 'Remove новини.example');
  await expect.poll(stored).toEqual({ 'site:xn--zrich-kva.example': false });
});

test('lists muted terms and corrections by name, and takes them back', async () => {
  await harness.choose({ kind: 'muted', entry: 'nato', on: true });
  await harness.choose({ kind: 'alias', alias: 'Kyiv', rule: 'never' });
  await harness.choose({ kind: 'not-here', page: 'news.example 0f1e', entry: 'ukraine', on: true });
  const page = await openOptions();
  const texts = async () => (await paintedMarks(page)).map(({ text }) => text);
  await expect.poll(texts).not.toContain('NATO');
  await expect.poll(texts).not.toContain('Kyiv');
  await press(page, 'Mark again: NATO');
  await expect.poll(texts).toContain('NATO');
  await press(page, 'Forget the correction of “Kyiv”');
  await expect.poll(texts).toContain('Kyiv');
  await press(page, 'Mark again: Ukraine');
  await expect.poll(async () => parseSettings(await stored())).toEqual(parseSettings({}));
});

test('saves settings to a file that brings them back after a reset, and undoes both', async () => {
  await harness.choose({ kind: 'field', name: 'theme', value: 'dark' });
  await harness.choose({ kind: 'site', host: 'news.example', on: false });
  const page = await openOptions();
  const chosen = parseSettings(await stored());
  const now = async () => parseSettings(await stored());

  const file = join(folder, 'saved.json');
  await writeFile(file, await savedText(page));
  await press(page, 'Reset everything');
  await expect.poll(now).toEqual(parseSettings({}));
  await press(page, 'Undo');
  await expect.poll(now).toEqual(chosen);
  await press(page, 'Reset everything');
  await expect.poll(now).toEqual(parseSettings({}));
  await load(page, file);
  await expect.poll(now).toEqual(chosen);
  await press(page, 'Undo');
  await expect.poll(now).toEqual(parseSettings({}));
});

test.each([
  ['cut off', '{"backgrounder": 1, "choi', 'cut off'],
  ['somebody else’s', '{"version": 3}', 'not saved by Backgrounder'],
  ['a later version’s', '{"backgrounder": 2, "choices": {}}', 'later version'],
  ['damaged', '{"backgrounder": 1, "choices": {"theme": "dark", "dwell": -1}}', '"dwell":-1'],
])('a file that is %s changes nothing, and says why', async (_what, text, reason) => {
  await harness.choose({ kind: 'field', name: 'theme', value: 'light' });
  const page = await openOptions();
  const file = join(folder, 'bad.json');
  await writeFile(file, text);
  await load(page, file);
  const outcome = () => page.$eval('.outcome', (found) => found.textContent);
  await expect.poll(outcome).toContain('nothing was changed');
  expect(await outcome()).toContain(reason);
  expect(await stored()).toEqual({ theme: 'light' });
});

test('a file that would not fit into memory is refused unread', async () => {
  const page = await openOptions();
  const file = join(folder, 'huge.json');
  await writeFile(file, '');
  // Takes no room on disk.
  await truncate(file, 1_200_000_000);
  await load(page, file);
  const outcome = () => page.$eval('.outcome', (found) => found.textContent);
  await expect.poll(outcome).toContain('far larger than a file of settings can be');
});

test('shows the shortcuts as the browser has them', async () => {
  const page = await openOptions();
  const rows = await page.$$eval('.shortcuts tbody tr', (found) => found.map((row) => row.textContent));
  const set = await harness.extension.evaluate((api) => api.commands.getAll());
  expect(rows).toHaveLength(set.length);
  for (const { description, shortcut } of set) {
    expect(rows).toContain(`${description || 'Open the toolbar popup'}${shortcut || 'Not set'}`);
  }
});

test('can be used with the keyboard alone', async () => {
  const page = await openOptions();
  const stops = await tabStops(page);
  for (const stop of [
    'Skip to the content',
    'Options',
    'Colour of People',
    'Line of Economy and energy',
    'Add',
  ]) {
    expect(stops).toContain(stop);
  }
  // Once round: nothing is met twice, nothing holds the focus fast.
  expect(stops.filter((stop) => stop === 'Add')).toHaveLength(1);
  const theme = await page.waitForSelector('input[value=auto]');
  await theme?.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(stored).toEqual({ theme: 'light' });
});

/** The text that the page has the browser save. */
async function savedText(page: Page): Promise<string> {
  // What a download holds is the blob behind its address; where it lands is the browser's affair.
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => Object.assign(window, { savedText: text }));
      return make(blob);
    };
  });
  await press(page, 'Save as a file');
  const text = await page.waitForFunction(() => (window as { savedText?: string }).savedText);
  return (await text.jsonValue()) as string;
}

async function load(page: Page, file: string): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}
