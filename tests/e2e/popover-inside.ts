import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { paintedMarks } from '../../browsers/marks.ts';
import { popoverTag } from '../../browsers/popover.ts';
import { cardOn, pressInCard } from './card.ts';
import { isMarked } from './expectations.ts';
import type { Harness } from './harness.ts';

/** Opens a fixture page and waits until it has been read to its end, and painted as far as it is in view. */
export async function openMarked(harness: Harness, fixture: string): Promise<Page> {
  const page = await harness.open(fixture);
  await expect.poll(() => isMarked(page, harness.extension)).toBe(true);
  return page;
}

/** The term at the head of the card in view. */
export async function termOn(page: Page, harness: Harness): Promise<string | undefined> {
  return (await cardOn(page, harness))?.term;
}

/** How often words are painted as marks, near the viewport. */
export async function timesPainted(page: Page, text: string): Promise<number> {
  return (await paintedMarks(page)).filter((mark) => mark.text === text).length;
}

/** What the element in the card has that a selector finds: its words, its look and whether it has focus. */
export async function inCard(page: Page, selector: string, { browser }: Harness) {
  const found = await browser.evaluateInClosedShadow(
    { page, tag: popoverTag },
    (root, selector) => {
      const element = root.querySelector<HTMLElement>(selector);
      const view = root.ownerDocument.defaultView;
      if (!element || !view) return undefined;
      const { colorScheme, backgroundColor } = view.getComputedStyle(element);
      return {
        text: element.innerText,
        pressed: element.ariaPressed,
        focused: root.activeElement === element,
        scrollTop: element.scrollTop,
        colorScheme,
        backgroundColor,
      };
    },
    selector,
  );
  return found ?? undefined;
}

/** Presses a button of the card with the mouse, once it is there. */
export async function press(page: Page, name: string, harness: Harness): Promise<void> {
  await expect.poll(async () => (await cardOn(page, harness))?.buttons).toContain(name);
  await pressInCard(page, name, harness);
}

/** The words that a mark's highlight sets off as the one whose card is in view. */
export function currentMark(page: Page): Promise<{ text: string; top: number; bottom: number } | undefined> {
  return page.evaluate(() => {
    const [found] = CSS.highlights.get('backgrounder-current') ?? [];
    if (!found) return undefined;
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    const { top, bottom } = range.getBoundingClientRect();
    return { text: range.toString(), top, bottom };
  });
}
