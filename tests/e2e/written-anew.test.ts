import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { listedMarks } from '../../browsers/marks.ts';
import { becomesAsExpected, openAsExpected } from './as-expected.ts';
import { goBack } from './go-back.ts';
import { useBrowser } from './harness.ts';
import { rowsIn, usePanels } from './panel.ts';

// `document.open` erases what listens at a document and its window, and takes the root out.

const harness = useBrowser();
const panels = usePanels(harness);

const write = (page: Page, html: string) => page.evaluate((html) => document.write(html), html);
const stateOf = async (panel: Page, name: string) =>
  (await rowsIn(panel)).find(({ text }) => text.startsWith(name))?.state;

test('a page that opens itself anew and then comes bit by bit is marked as it comes', async () => {
  const page = await openAsExpected(harness, 'hostile/streamed-anew.html');
  await page.evaluate('openAnew()');
  for (const [entry, text] of [
    ['vladimir-putin', 'Putin'],
    ['nato', 'NATO'],
    ['keir-starmer', 'Starmer'],
  ]) {
    // What a stream brings ends anywhere, also within a name.
    await write(page, `<p data-expect="${entry}">Then ${text?.slice(0, 2)}`);
    await write(page, `${text?.slice(2)} came.</p>`);
    await becomesAsExpected(page, harness);
    expect((await listedMarks(harness.extension))?.at(-1)?.text).toBe(text);
  }
  await page.evaluate(() => document.close());
  await becomesAsExpected(page, harness);
  expect(await listedMarks(harness.extension)).toHaveLength(3);
});

test('the side panel follows the reader through a page that was written anew', async () => {
  const page = await openAsExpected(harness, 'hostile/streamed-anew.html');
  const panel = await panels.beside(page);
  await expect.poll(() => stateOf(panel, 'Emmanuel Macron')).toBe('current');
  await page.evaluate('openAnew()');
  await write(page, '<p>Putin came.</p><div style="height: 4000px"></div><p>NATO came.</p>');
  await page.evaluate(() => document.close());
  await expect.poll(() => stateOf(panel, 'NATO')).toBe('elsewhere');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => stateOf(panel, 'NATO')).not.toBe('elsewhere');
  expect(await stateOf(panel, 'Vladimir Putin')).toBe('elsewhere');
});

test('the side panel goes on from a page that was written anew, and comes back to it', async () => {
  const page = await openAsExpected(harness, 'hostile/opened-anew.html');
  const panel = await panels.beside(page);
  await page.evaluate('writeAnew()');
  await expect.poll(() => stateOf(panel, 'Vladimir Putin')).toBeDefined();
  await page.goto(harness.url('dark.html'));
  await expect.poll(() => stateOf(panel, 'Sanctions')).toBeDefined();
  await goBack(page);
  await expect.poll(() => stateOf(panel, 'Sanctions')).toBeUndefined();
});

test('what was chosen while the browser kept a page that was written anew holds when the reader comes back', async () => {
  const page = await openAsExpected(harness, 'hostile/opened-anew.html');
  await page.evaluate('writeAnew()');
  await becomesAsExpected(page, harness);
  const ownSheets = () => page.evaluate(() => document.adoptedStyleSheets.length);
  const without = await ownSheets();
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.title = persisted ? 'Came back' : 'Loaded anew';
    });
  });
  await page.goto('about:blank');
  await harness.choose({ kind: 'style', category: 'people', part: 'colour', value: '#00806a' });
  await goBack(page);
  await page.waitForFunction(() => document.title === 'Came back');
  await expect.poll(ownSheets).toBe(without + 1);
});

test('a frame that was written anew while it was small is marked once it has a size to read in', async () => {
  const page = await harness.open('hostile/framed-anew.html');
  await expect.poll(async () => (await listedMarks(harness.extension))?.length).toBe(1);
  const frame = page.frames().find((frame) => frame.url().includes('opened-anew'));
  await frame?.evaluate('writeAnew()');
  await page.evaluate(() => {
    Object.assign(document.querySelector('iframe') ?? {}, { width: '600', height: '400' });
  });
  await becomesAsExpected(page, harness);
});
