import { expect, test } from 'vitest';
import { axeProblems } from './axe.ts';
import { disappointments } from './expectations.ts';
import { useBrowser } from './harness.ts';
import { sidewaysScroll } from './layout.ts';
import { press, useOwnPages } from './own-pages.ts';

const harness = useBrowser();
const own = useOwnPages(harness);

const pages = ['options.html', 'glossary.html', 'glossary.html#entry/nato', 'welcome.html', 'popup.html'];
const themes = ['light', 'dark'] as const;

/** Much to list, and something wrong with nearly all that can be. */
async function chooseMuch(): Promise<void> {
  await harness.choose({ kind: 'muted', entry: 'nato', on: true });
  await harness.choose({ kind: 'alias', alias: 'Kyiv', rule: 'never' });
  await harness.choose({ kind: 'site', host: 'news.example', on: false });
  await harness.choose({ kind: 'field', name: 'openOn', value: 'modifier' });
  await harness.choose({ kind: 'style', category: 'people', part: 'colour', value: '#ffff00' });
}

test.each(pages.flatMap((path) => themes.map((theme) => [path, theme] as const)))(
  'axe finds nothing on %s in %s, and it fits 320 pixels',
  async (path, theme) => {
    await chooseMuch();
    await harness.choose({ kind: 'field', name: 'theme', value: theme });
    const page = await own.open(path);
    expect(await axeProblems(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 700 });
    expect(await axeProblems(page)).toEqual([]);
    await expect.poll(() => sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await expect.poll(() => sidewaysScroll(page)).toBeLessThanOrEqual(0);
  },
);

test('axe finds nothing in the toolbar popup of a page with marks', async () => {
  const page = await harness.open('newspaper.html');
  await expect.poll(() => disappointments(page, harness.extension)).toEqual([]);
  const popup = await harness.extension.openPopup(page);
  await popup.waitForSelector('.shares');
  expect(await axeProblems(popup)).toEqual([]);
});

test('axe finds nothing in what the options say after a reset and a bad file', async () => {
  await chooseMuch();
  const page = await own.open('options.html');
  await press(page, 'Reset everything');
  await page.waitForSelector('.notice-undo');
  expect(await axeProblems(page)).toEqual([]);
});

test('axe would find what is wrong', async () => {
  const page = await own.open('options.html');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect((await axeProblems(page)).join()).toContain('button-name');
});
