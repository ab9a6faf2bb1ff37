import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { markRanges } from '../../browsers/mark-ranges.ts';
import { moveTo } from '../../browsers/pointer.ts';
import { cardAtRest, cardOn } from './card.ts';
import { useBrowser } from './harness.ts';
import { sidewaysScroll } from './layout.ts';
import { useOwnPages } from './own-pages.ts';
import { usePanels } from './panel.ts';
import { openMarked } from './popover-inside.ts';

const harness = useBrowser();
const own = useOwnPages(harness);
const panels = usePanels(harness);

/** 1280 by 1024 pixels at 400 %. */
const zoomed = { width: 320, height: 256 };

test.each(['options.html', 'glossary.html', 'glossary.html#entry/nato', 'welcome.html', 'popup.html'])(
  '%s can be read and used at 400 %',
  async (path) => {
    const page = await own.open(path);
    await page.setViewport(zoomed);
    await expect.poll(() => sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await expect.poll(() => stuck(page)).toBeLessThan(zoomed.height / 2);
  },
);

test('the panel can be read and used at 400 %', async () => {
  const { panel } = await panels.openBoth('newspaper.html');
  await panel.setViewport(zoomed);
  for (const tab of await panel.$$('.tab')) {
    await tab.evaluate((tab) => (tab as HTMLElement).click());
    await expect.poll(() => sidewaysScroll(panel)).toBeLessThanOrEqual(0);
    // What stays in view leaves most of it to what is read.
    await expect.poll(() => stuck(panel)).toBeLessThan(zoomed.height / 2);
  }
});

test('the card of a term that wraps keeps off the line that the pointer is on', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  await page.setViewport({ width: 420, height: 800 });
  const ranges = await markRanges(page);
  const line = await ranges.evaluate((marks) => {
    for (const { range } of marks) {
      const lines = [...range.getClientRects()].filter(({ width }) => width > 8);
      if (lines.length < 2) continue;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, width, top, bottom } = [...range.getClientRects()].at(-1) as DOMRect;
      return { x: left + width / 2, top, bottom };
    }
    return undefined;
  });
  if (!line) throw new Error('No mark of the page wraps at this width: choose another.');
  await moveTo(page, { x: line.x, y: (line.top + line.bottom) / 2 });
  await expect.poll(() => cardOn(page, harness)).toBeDefined();
  const { box } = await cardAtRest(page, harness);
  expect(box.bottom <= line.top || box.top >= line.bottom).toBe(true);
  await page.setViewport({ width: 1000, height: 800 });
});

/** How much of the window's height is taken by what does not scroll away, in pixels. */
function stuck(page: Page): Promise<number> {
  return page.evaluate(() => {
    const scroller = [...document.querySelectorAll('.story-scroll')].find(
      (box) => getComputedStyle(box).overflowY === 'auto',
    );
    const inside = scroller?.getBoundingClientRect().height;
    const fixed = [...document.querySelectorAll('*')].filter((box) => {
      const { position } = getComputedStyle(box);
      return position === 'fixed' || (position === 'sticky' && box.clientHeight > 40);
    });
    const taken = fixed.reduce((sum, box) => sum + box.getBoundingClientRect().height, 0);
    return (inside === undefined ? 0 : innerHeight - inside) + taken;
  });
}
