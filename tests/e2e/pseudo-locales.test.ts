import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { popoverTag } from '../../browsers/popover.ts';
import { type PseudoLocale, pseudoLocales } from '../../scripts/pseudo-locale.ts';
import { cardAtRest } from './card.ts';
import { disappointments } from './expectations.ts';
import { useBrowser } from './harness.ts';
import { cutOff, hardCoded, sidewaysScroll } from './layout.ts';
import { useOwnPages } from './own-pages.ts';
import { usePanels } from './panel.ts';

const narrow = { width: 320, height: 700 };
const pages = ['options.html', 'glossary.html', 'glossary.html#entry/nato', 'welcome.html'];

describe.each(Object.keys(pseudoLocales) as PseudoLocale[])('%s', (locale) => {
  const harness = useBrowser({ locale });
  const own = useOwnPages(harness);
  const panels = usePanels(harness);
  const rightToLeft = pseudoLocales[locale].direction === 'rtl';

  /** Everything that is wrong with a page for being in this language. */
  async function faults(page: Page): Promise<string[]> {
    const over = await sidewaysScroll(page);
    return [
      ...(await cutOff(page)),
      // Every word of right-to-left stands in marks of its own; brackets show in the other.
      ...(rightToLeft ? [] : await hardCoded(page)),
      ...(over > 0 ? [`scrolls ${over} pixels sideways`] : []),
    ];
  }

  /** The edge from which a page reads: that on which the first of two things stands. */
  function startEdge(page: Page, first: string, second: string): Promise<'left' | 'right'> {
    return page.evaluate(
      (first, second) => {
        const middle = (selector: string) => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          if (!box) throw new Error(`There is no ${selector}.`);
          return box.left + box.width / 2;
        };
        return middle(first) < middle(second) ? 'left' : 'right';
      },
      first,
      second,
    );
  }
  const edge = rightToLeft ? 'right' : 'left';

  test.each(pages)('%s fits 320 pixels', async (path) => {
    const page = await own.open(path);
    await page.setViewport(narrow);
    await expect.poll(() => faults(page)).toEqual([]);
  });

  test('our pages begin where their language does', async () => {
    const options = await own.open('options.html');
    expect(await startEdge(options, '.page-name', '.page-nav')).toBe(edge);
    expect(await startEdge(options, '.switch-label', '.switch-input')).toBe(edge);
    const glossary = await own.open('glossary.html#entry/nato');
    expect(await startEdge(glossary, '.glossary-list', '.glossary-entry')).toBe(edge);
    expect(await startEdge(glossary, '.timeline-date time', '.timeline-date time + *')).toBe(edge);
  });

  test('the toolbar popup fits, and begins where its language does', async () => {
    const page = await harness.open('newspaper.html');
    await expect.poll(() => disappointments(page, harness.extension)).toEqual([]);
    const popup = await harness.extension.openPopup(page);
    await popup.waitForSelector('.shares');
    await expect.poll(() => faults(popup)).toEqual([]);
    expect(await startEdge(popup, '.switch-label', '.switch-input')).toBe(edge);
    expect(await startEdge(popup, '.toolbar-steps > :first-child', '.toolbar-steps > :last-child')).toBe(
      edge,
    );
    expect(await flipped(popup, '.toolbar-steps .icon')).toBe(rightToLeft);
  });

  test('every view of the panel fits 300 pixels, and begins where its language does', async () => {
    const { panel } = await panels.openBoth('newspaper.html');
    await panel.setViewport({ width: 300, height: 700 });
    await expect.poll(() => faults(panel)).toEqual([]);
    expect(await startEdge(panel, '.story-term', '.story-open')).toBe(edge);
    expect(await flipped(panel, '.story-open .icon')).toBe(rightToLeft);
    const tabs = await panel.$$('.tab');
    expect(tabs).toHaveLength(5);
    for (const tab of tabs) {
      await tab.evaluate((tab) => (tab as HTMLElement).click());
      await expect.poll(() => faults(panel)).toEqual([]);
    }
    await tabs[1]?.evaluate((tab) => (tab as HTMLElement).click());
    expect(await startEdge(panel, '.where-term', '.strip')).toBe(edge);
    const [first, last] = await panel.$$eval('.strip', (strips) => {
      const marksIn = (strip: Element) => [...strip.querySelectorAll('.strip-mark')];
      const [fullest] = strips.map(marksIn).sort((a, b) => b.length - a.length);
      return [fullest?.at(0), fullest?.at(-1)].map((mark) => mark?.getBoundingClientRect().x ?? 0);
    });
    expect(Math.sign((last ?? 0) - (first ?? 0))).toBe(rightToLeft ? -1 : 1);
  });

  test('a card on a page reads as its language does', async () => {
    const page = await harness.open('newspaper.html');
    await expect.poll(() => disappointments(page, harness.extension)).toEqual([]);
    await harness.extension.runCommand('open-card', page);
    await cardAtRest(page, harness);
    const card = await harness.browser.evaluateInClosedShadow({ page, tag: popoverTag }, (root) => {
      const frame = root.querySelector('[role=dialog]');
      const tools = root.querySelector('.frame-tools')?.getBoundingClientRect();
      const box = frame?.getBoundingClientRect();
      if (!frame || !tools || !box) return undefined;
      return {
        toolsAt: tools.left - box.left < box.right - tools.right ? 'left' : 'right',
        over: frame.scrollWidth - frame.clientWidth,
      };
    });
    expect(card).toEqual({ toolsAt: rightToLeft ? 'left' : 'right', over: 0 });
  });
});

/** Whether a picture that points along the words is mirrored. */
function flipped(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (icon) => getComputedStyle(icon).scale.startsWith('-1'));
}
