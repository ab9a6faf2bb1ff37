import { expect, test } from 'vitest';
import { openAsExpected } from './as-expected.ts';
import { opensBesideMark } from './beside-mark.ts';
import { useBrowser } from './harness.ts';
import { openMarked, timesPainted } from './popover-inside.ts';

// The zoom that a page's own styles ask for. That of the browser is in `reading.test.ts`.

const harness = useBrowser();
const cardWidth = 380;

test.each([0.5, 2])(
  'on a page that has itself zoomed to %d, cards are where they are else, as large',
  async (zoom) => {
    const page = await openAsExpected(harness, 'alive/article.html');
    await page.evaluate((zoom) => {
      document.documentElement.style.zoom = `${zoom}`;
    }, zoom);
    const { left, right } = await opensBesideMark(page, { text: 'Putin', term: 'Vladimir Putin' }, harness);
    expect(right - left).toBeCloseTo(cardWidth, 0);
  },
);

test('so are those in a dialog that is zoomed', async () => {
  const page = await openMarked(harness, 'dialogs.html');
  await page.evaluate(() => {
    const dialog = document.querySelector<HTMLDialogElement>('#second');
    dialog?.style.setProperty('zoom', '1.5');
    dialog?.showModal();
  });
  await expect.poll(() => timesPainted(page, 'Starmer')).toBe(1);
  const { left, right } = await opensBesideMark(page, { text: 'Starmer', term: 'Keir Starmer' }, harness);
  expect(right - left).toBeCloseTo(cardWidth, 0);
});
