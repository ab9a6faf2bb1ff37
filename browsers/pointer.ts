import type { JSHandle, Page } from 'puppeteer-core';
import { markRanges } from './mark-ranges.ts';

/** A point of the viewport in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Scrolls the first painted mark with a text to the middle of the viewport, once there is one: pages
 * are marked a slice at a time.
 *
 * @param text the mark's text as it stands on the page, or undefined for the first mark there is.
 * @returns the middle of its first line.
 * @throws when no mark with the text is painted near the viewport within the page's default timeout.
 */
export async function bringMarkIntoView(page: Page, text?: string): Promise<Point> {
  const point = await toTheMiddle(await waitForMark(page, text));
  if (!point) throw new Error(`The mark${text ? ` “${text}”` : ''} went before it was in view.`);
  return point;
}

function toTheMiddle(mark: JSHandle<Range | undefined>): Promise<Point | undefined> {
  return mark.evaluate(async (range) => {
    if (!range) return undefined;
    scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    const [line] = range.getClientRects();
    return line && { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  });
}

async function waitForMark(page: Page, text: string | undefined): Promise<JSHandle<Range>> {
  const firstPainted = (text: string | undefined) =>
    [...CSS.highlights]
      .flatMap(([name, marks]) => (/^backgrounder-(?!current|pulse)/.test(name) ? [...marks] : []))
      .map((mark) => {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return range;
      })
      .filter((range) => text === undefined || range.toString() === text)
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)[0];
  try {
    return (await page.waitForFunction(firstPainted, {}, text)) as JSHandle<Range>;
  } catch (cause) {
    throw new Error(`No mark${text ? ` “${text}”` : ''} is painted near the viewport.`, { cause });
  }
}

/**
 * Moves the mouse to a point, and leaves it there. It comes down close by and moves the last pixels: on
 * a busy machine a longer way would take so long that it rests on what lies beside it.
 */
export async function moveTo(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(Math.max(1, x - 3), y);
  await page.mouse.move(x, y, { steps: 3 });
}

/** Rests the mouse on the first painted mark with a text, scrolled to the middle of the viewport. */
export async function hoverMark(page: Page, text?: string): Promise<Point> {
  const point = await bringMarkIntoView(page, text);
  await moveTo(page, point);
  return point;
}

/**
 * Rests the mouse on one of the marks that are painted now; on none where there is none. It waits for nothing:
 * for Puppeteer's `waitForFunction` a script runs in every frame, and Firefox never lets go of an error page
 * that one ran in.
 *
 * @param which a whole number: beyond the last mark it begins at the first again.
 */
export async function hoverPaintedMark(page: Page, which: number): Promise<void> {
  const marks = await markRanges(page);
  const found = await marks.evaluateHandle((all, which) => all[which % all.length]?.range, which);
  // What a handle holds, a page cannot be rid of.
  await marks.dispose();
  const mark = found as JSHandle<Range | undefined>;
  const point = await toTheMiddle(mark);
  await mark.dispose();
  if (point) await moveTo(page, point);
}
