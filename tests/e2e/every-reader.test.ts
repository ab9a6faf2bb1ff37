import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { markRanges } from '../../browsers/mark-ranges.ts';
import { cardAtRest, cardOn } from './card.ts';
import { disappointments } from './expectations.ts';
import { useBrowser } from './harness.ts';
import { sidewaysScroll } from './layout.ts';
import { useOwnPages } from './own-pages.ts';
import { usePanels } from './panel.ts';
import { markLines, pixelsDiffer } from './pixels.ts';
import { openMarked } from './popover-inside.ts';

const harness = useBrowser();
const own = useOwnPages(harness);
const panels = usePanels(harness);
const inChrome = test.runIf(inject('browser') === 'chrome');

/** 1280 by 1024 pixels at 400 %. */
const zoomed = { width: 320, height: 256 };

test.each(['options.html', 'glossary.html', 'glossary.html#entry/nato', 'welcome.html', 'popup.html'])(
  '%s can be read and used at 400 %',
  async (path) => {
    const page = await own.open(path);
    await page.setViewport(zoomed);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    expect(await stuck(page)).toBeLessThan(zoomed.height / 2);
  },
);

test('the panel can be read and used at 400 %', async () => {
  const { panel } = await panels.openBoth('newspaper.html');
  await panel.setViewport(zoomed);
  for (const tab of await panel.$$('.tab')) {
    await tab.evaluate((tab) => (tab as HTMLElement).click());
    expect(await sidewaysScroll(panel)).toBeLessThanOrEqual(0);
    // What stays in view leaves most of it to what is read.
    expect(await stuck(panel)).toBeLessThan(zoomed.height / 2);
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
  await page.mouse.move(line.x, (line.top + line.bottom) / 2, { steps: 8 });
  await expect.poll(() => cardOn(page, harness)).toBeDefined();
  const { box } = await cardAtRest(page, harness);
  expect(box.bottom <= line.top || box.top >= line.bottom).toBe(true);
  await page.setViewport({ width: 1000, height: 800 });
});

// What follows can be asked of Chromium only.
async function prefer(page: Page, name: string, value: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

inChrome('in forced colours marks show, and what is chosen differs from what is not', async () => {
  const page = await harness.open('newspaper.html');
  await prefer(page, 'forced-colors', 'active');
  await expect.poll(() => disappointments(page, harness.extension)).toEqual([]);
  const lines = (await markLines(page)).slice(0, 4);
  const { marked, plain } = await pixelsDiffer(page, harness, lines);
  expect(marked).toEqual(lines.map(({ text }) => ({ text, differs: true })));
  expect(plain).toBe(false);
  const options = await own.open('options.html');
  await prefer(options, 'forced-colors', 'active');
  const looks = (selector: string) =>
    options.$eval(selector, (element) => {
      const { backgroundColor, borderBlockEndColor } = getComputedStyle(element);
      return `${backgroundColor} ${borderBlockEndColor}`;
    });
  expect(await looks('.page-nav a[aria-current]')).not.toBe(await looks('.page-nav a:not([aria-current])'));
  expect(await looks('.choices-bar .choice:has(:checked)')).not.toBe(
    await looks('.choices-bar .choice:not(:has(:checked))'),
  );
  const on = await looks('.switch-input:checked');
  await options.$eval('.switch-input:checked', (input) => (input as HTMLElement).click());
  expect(await looks('.switch-input:not(:checked)')).not.toBe(on);
});

inChrome('nothing moves where the reader wants less motion', async () => {
  const page = await openMarked(harness, 'newspaper.html');
  await prefer(page, 'prefers-reduced-motion', 'reduce');
  await harness.extension.runCommand('open-card', page);
  const motions = () =>
    harness.browser.evaluateInClosedShadow({ page, tag: 'backgrounder-popover' }, (root) =>
      root
        .getAnimations()
        .flatMap((animation) => (animation.effect as KeyframeEffect).getKeyframes())
        .flatMap((frame) => Object.keys(frame))
        .filter((name) => ['translate', 'transform', 'scale', 'opacity'].includes(name)),
    );
  await expect.poll(async () => (await cardOn(page, harness))?.term).toBeTruthy();
  expect(await motions()).toEqual([]);
  const options = await own.open('options.html');
  await prefer(options, 'prefers-reduced-motion', 'reduce');
  expect(await options.$eval('.switch-input', (input) => getComputedStyle(input).transitionDuration)).toBe(
    '0s',
  );
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
