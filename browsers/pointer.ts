import type { Page } from 'puppeteer-core';
import { markRanges } from './mark-ranges.ts';

/** A point of the viewport in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Milliseconds that a mark may take to be painted. */
const patience = 10_000;

/**
 * Scrolls the first painted mark with a text to the middle of the viewport, once there is one: pages
 * are marked a slice at a time.
 *
 * @param text the mark's text as it stands on the page, or undefined for the first mark there is.
 * @returns the middle of its first line.
 * @throws when no mark with the text is painted near the viewport for ten seconds.
 */
export async function bringMarkIntoView(page: Page, text?: string): Promise<Point> {
  await waitForMark(page, text);
  const marks = await markRanges(page);
  const point = await marks.evaluate(async (marks, text) => {
    const ranges = marks
      .map(({ range }) => range)
      .filter((range) => text === undefined || range.toString() === text)
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    const [first] = ranges;
    if (!first) return undefined;
    scrollBy({ top: first.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    const [line] = first.getClientRects();
    return line && { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  }, text);
  if (!point) throw new Error(`The mark${text ? ` “${text}”` : ''} went before it was in view.`);
  return point;
}

async function waitForMark(page: Page, text: string | undefined): Promise<void> {
  const isPainted = (text: string | undefined) =>
    [...CSS.highlights].some(
      ([name, marks]) =>
        name.startsWith('backgrounder-') &&
        [...marks].some((mark) => {
          const range = document.createRange();
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          return text === undefined || range.toString() === text;
        }),
    );
  try {
    await page.waitForFunction(isPainted, { timeout: patience }, text);
  } catch (cause) {
    throw new Error(`No mark${text ? ` “${text}”` : ''} is painted near the viewport.`, { cause });
  }
}

/** Moves the mouse to a point in the small steps of a hand, and leaves it there. */
export async function moveTo(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(Math.max(1, x - 30), Math.max(1, y - 12));
  await page.mouse.move(x, y, { steps: 12 });
}

/** Rests the mouse on the first painted mark with a text, scrolled to the middle of the viewport. */
export async function hoverMark(page: Page, text?: string): Promise<Point> {
  const point = await bringMarkIntoView(page, text);
  await moveTo(page, point);
  return point;
}
