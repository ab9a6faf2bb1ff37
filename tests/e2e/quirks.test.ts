import { expect, test } from 'vitest';
import { hoverMark } from '../../browsers/pointer.ts';
import { waitForPopover } from '../../browsers/popover.ts';
import { cardOn } from './card.ts';
import { useBrowser } from './harness.ts';
import { rowsIn, usePanels } from './panel.ts';
import { currentMark, openMarked, press, termOn } from './popover-inside.ts';

// Without a doctype, the root element says of itself that it is as high as the whole page is.

const harness = useBrowser();
const panels = usePanels(harness);

test('steps to a term further down than the view, and back', async () => {
  const page = await openMarked(harness, 'quirks.html');
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  for (const [term, text] of [
    ['NATO', 'NATO'],
    ['Volodymyr Zelensky', 'Zelensky'],
    ['NATO', 'NATO'],
  ]) {
    await harness.extension.runCommand('next-term', page);
    await expect.poll(() => termOn(page, harness)).toBe(term);
    const { top = -1, bottom = Number.NaN } = (await currentMark(page)) ?? {};
    expect((await currentMark(page))?.text).toBe(text);
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(await page.evaluate(() => innerHeight));
  }
});

test('the panel knows which terms are in view', async () => {
  const { page, panel } = await panels.openBoth('quirks.html');
  // People come first.
  const states = async () => (await rowsIn(panel)).map(({ state }) => state);
  await expect.poll(states).toEqual(['elsewhere', 'current']);
  await page.evaluate(() => scrollTo({ top: 2800, behavior: 'instant' }));
  await expect.poll(states).toEqual(['current', 'elsewhere']);
});

test('a card stays in use when a component’s dialog opens over it', async () => {
  const page = await openMarked(harness, 'quirks.html');
  await hoverMark(page, 'NATO');
  await press(page, 'Keep open', harness);
  await page.evaluate(() =>
    document.querySelector('own-dialog')?.shadowRoot?.querySelector('dialog')?.showModal(),
  );
  await press(page, 'Correct this mark', harness);
  await expect.poll(async () => (await cardOn(page, harness))?.buttons).toContain('Not on this page');
  await page.keyboard.press('Escape');
  await waitForPopover(page, 'closed');
});
