import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { axeProblems } from './axe.ts';
import { useBrowser } from './harness.ts';
import { fill, press, tabStops } from './own-pages.ts';
import { usePanels, wordsIn } from './panel.ts';

const harness = useBrowser();
const panels = usePanels(harness);

/** What the panel can show beside a page with marks, and how a reader gets there. */
const views: readonly (readonly [name: string, enter: (panel: Page) => Promise<void>])[] = [
  ['by category', async () => undefined],
  ['in reading order', (panel) => fill(panel, 'Order of the list', 'reading')],
  ['with a search that finds nothing', (panel) => fill(panel, 'Find in this story', 'Lisbon')],
  ['showing where', (panel) => press(panel, 'Where')],
  ['showing when', (panel) => press(panel, 'When')],
  [
    'with a name chosen on the map',
    async (panel) => {
      await press(panel, 'Map');
      await press(panel, 'Russia');
    },
  ],
  ['with a card', (panel) => press(panel, 'Card of NATO')],
];

test.each(views)(
  'axe finds nothing in the panel %s, light or dark, and it fits 300 pixels',
  async (_name, enter) => {
    const { panel } = await panels.openBoth('newspaper.html');
    await enter(panel);
    for (const theme of ['light', 'dark'] as const) {
      await harness.choose({ kind: 'field', name: 'theme', value: theme });
      await expect.poll(() => panel.evaluate(() => document.documentElement.style.colorScheme)).toBe(theme);
      await panel.setViewport({ width: 300, height: 700 });
      expect(await axeProblems(panel)).toEqual([]);
      for (const dir of ['rtl', 'ltr']) {
        const over = () =>
          panel.evaluate((dir) => {
            document.documentElement.dir = dir;
            return document.documentElement.scrollWidth - innerWidth;
          }, dir);
        await expect.poll(over).toBeLessThanOrEqual(0);
      }
    }
  },
);

test('axe finds nothing in what stands in the story’s place', async () => {
  const { panel } = await panels.openBoth('newspaper.html');
  await harness.choose({ kind: 'site', host: '127.0.0.1', on: false });
  await expect.poll(() => wordsIn(panel)).toContain('Backgrounder is off on this site.');
  expect(await axeProblems(panel)).toEqual([]);
});

// Keys go to the page in front only, and Firefox's panel stands in a tab behind here.
test.runIf(inject('browser') === 'chrome')(
  'the keyboard meets the search, the order, the list and all that is in it',
  async () => {
    const { panel } = await panels.openBoth('dark.html');
    const stops = await tabStops(panel);
    const rows = ['Vladimir Putin', 'Ukraine', 'Russia', 'NATO', 'Article 5', 'Sanctions'];
    expect(stops.map((stop) => stop.split('\n')[0])).toEqual([
      'List',
      'Find in this story',
      'Order of the list',
      ...rows.flatMap((term) => [term, `Card of ${term}`]),
    ]);
  },
);
