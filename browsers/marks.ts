import type { Frame, Page } from 'puppeteer-core';
import type { InstalledExtension } from './driver.ts';
import { markRanges } from './mark-ranges.ts';

/** A mark as the browser's registry of highlights holds it, read from inside the page. */
export interface PaintedMark {
  /** The highlight's name without the leading `backgrounder-`: a category, or with `-repeat`. */
  readonly highlight: string;
  readonly text: string;
  /** Where in the tree the mark begins: child numbers from the document down, then the offset. */
  readonly place: string;
  /** Whether its words are laid out: what is hidden after it was painted shows nothing, and may stay painted. */
  readonly laidOut: boolean;
}

/** A mark as the extension knows it, in reading order. */
export interface ListedMark {
  /** The entry's id. */
  readonly entry: string;
  readonly category: string;
  readonly text: string;
}

/** The marks that are registered in a frame now: those near its viewport. */
export async function paintedMarks(frame: Page | Frame): Promise<PaintedMark[]> {
  const handle = await markRanges(frame);
  const painted = await handle.evaluate((marks) => {
    // Not the node's own: a form may have fields of these names, and the climb then has no end.
    const parentOf = (node: Node): Node | null => Reflect.get(Node.prototype, 'parentNode', node);
    const childrenOf = (node: Node): NodeList => Reflect.get(Node.prototype, 'childNodes', node);
    const placeOf = (node: Node): string => {
      const parent = parentOf(node) ?? (node instanceof ShadowRoot ? node.host : undefined);
      if (!parent) return '';
      return `${placeOf(parent)}/${[...childrenOf(parent)].indexOf(node)}`;
    };
    return marks.map(({ highlight, range }) => ({
      highlight,
      text: range.toString(),
      place: `${placeOf(range.startContainer)}:${range.startOffset}`,
      laidOut: range.getClientRects().length > 0,
    }));
  });
  // What the handle holds, a page cannot be rid of.
  await handle.dispose();
  return painted;
}

/** Scrolls through a page and gathers every mark that gets registered on the way. */
export async function paintedMarksOfWholePage(page: Page): Promise<PaintedMark[]> {
  const gathered = new Map<string, PaintedMark>();
  for (let top = 0; ; ) {
    await page.evaluate(scrollAndPaint, top);
    for (const mark of await paintedMarks(page)) gathered.set(`${mark.place} ${mark.text}`, mark);
    const { height, view } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      view: innerHeight,
    }));
    top += view;
    if (top >= height) break;
  }
  await page.evaluate(scrollAndPaint, 0);
  return [...gathered.values()];
}

/**
 * The marks of the page in front, as the extension lists them. Undefined while its content
 * script does not answer yet, or at all.
 */
export async function listedMarks(extension: InstalledExtension): Promise<ListedMark[] | undefined> {
  const answer = await extension.evaluate(async (browser) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return browser.tabs.sendMessage(tab?.id ?? -1, { type: 'list-marks' }, { frameId: 0 }).catch(() => null);
  });
  return Array.isArray(answer) ? answer : undefined;
}

// Two frames: in the first the observer of what is near the viewport reports, by the second the
// marks are registered.
function scrollAndPaint(top: number): Promise<void> {
  scrollTo({ top, behavior: 'instant' });
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
}
