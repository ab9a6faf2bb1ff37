import type { Frame, Page } from 'puppeteer-core';
import type { InstalledExtension } from '../../browsers/driver.ts';
import { markRanges } from '../../browsers/mark-ranges.ts';
import type { ListedMark } from '../../browsers/marks.ts';

/** What an element of a fixture page expects, and what is painted in it. */
interface Painted {
  /** Entry ids, in reading order. */
  readonly expected: readonly string[];
  /** The texts of the marks, in reading order. */
  readonly texts: readonly string[];
  /** The element's text, to find it again when a test fails. */
  readonly where: string;
  /** Whether any of it is in its frame's viewport. */
  readonly inView: boolean;
}

/** An element that states an expectation: the entries it expects and those that are painted. */
export interface Outcome {
  readonly where: string;
  readonly expected: readonly string[];
  readonly painted: readonly string[];
}

/**
 * Holds the registry of highlights of every frame against what the page's markup expects: the
 * elements with a `data-expect` that does not come true, plus marks outside of any.
 *
 * @returns nothing when all is as it should be.
 */
export async function disappointments(page: Page, extension: InstalledExtension): Promise<Outcome[]> {
  return unfulfilled(await statedIn(page), await listedInFrames(extension));
}

/**
 * Whether a page has been read to its end, and painted as far as it is in view; the former may come long
 * after the latter. Its elements must state all that is to be found.
 */
export async function isMarked(page: Page, extension: InstalledExtension): Promise<boolean> {
  const listed = await listedInFrames(extension);
  const stated = await statedIn(page);
  const found = listed.map(({ entry }) => entry).sort();
  const expected = stated.flatMap(({ expected }) => expected).sort();
  const inView = stated.filter(({ inView }) => inView);
  return expected.length > 0 && found.join() === expected.join() && unfulfilled(inView, listed).length === 0;
}

/** The ids of the entries that the page in front names, in its frames too. */
export async function entriesNamed(extension: InstalledExtension): Promise<string[]> {
  return [...new Set((await listedInFrames(extension)).map(({ entry }) => entry))];
}

/** How many elements of a page expect a mark, over all frames and open shadow roots. */
export async function statedExpectations(page: Page): Promise<number> {
  return (await statedIn(page)).filter(({ expected }) => expected.length > 0).length;
}

// The registry holds ranges only; which entry a text means, the extension says.
function unfulfilled(stated: readonly Painted[], listed: readonly ListedMark[]): Outcome[] {
  const entries = new Map(listed.map(({ text, entry }) => [text, entry]));
  return stated
    .map(({ expected, texts, where }) => ({
      where,
      expected,
      painted: texts.map((text) => entries.get(text) ?? `“${text}”, which the extension does not list`),
    }))
    .filter(({ expected, painted }) => expected.join() !== painted.join());
}

function listedInFrames(extension: InstalledExtension): Promise<ListedMark[]> {
  return extension.evaluate(async (browser) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab?.id ?? -1;
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => location.href,
    });
    const ask = (frameId: number) => browser.tabs.sendMessage(tabId, { type: 'list-marks' }, { frameId });
    const answers = await Promise.all(frames.map(({ frameId }) => ask(frameId).catch(() => [])));
    return answers.flatMap((answer) => answer ?? []) as ListedMark[];
  });
}

async function statedIn(page: Page): Promise<Painted[]> {
  return (await Promise.all(page.frames().map(paintedWhereExpected))).flat();
}

async function paintedWhereExpected(frame: Frame): Promise<Painted[]> {
  const marks = await markRanges(frame);
  return marks.evaluate((marks) => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*'))
        if (element.shadowRoot) roots.push(element.shadowRoot);
    }
    const ranges = marks.map(({ range }) => range);
    const homeOf = (range: Range) => range.startContainer.parentElement?.closest('[data-expect]') ?? null;
    const textsIn = (home: Element | null) =>
      ranges
        .filter((range) => homeOf(range) === home)
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        .map((range) => range.toString());
    const isInView = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    };
    const stated = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('[data-expect]')]);
    const outcomes = stated.map((element) => ({
      expected: (element.dataset.expect ?? '').split(' ').filter(Boolean),
      texts: textsIn(element),
      where: element.textContent.trim(),
      inView: isInView(element),
    }));
    const outside = { where: 'outside of any expectation', expected: [], texts: textsIn(null), inView: true };
    return [...outcomes, outside];
  });
}
