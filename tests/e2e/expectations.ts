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
  const entries = await entriesByText(extension);
  const painted = await Promise.all(page.frames().map(paintedWhereExpected));
  return painted
    .flat()
    .map(({ expected, texts, where }) => ({
      where,
      expected,
      painted: texts.map((text) => entries.get(text) ?? `“${text}”, which the extension does not list`),
    }))
    .filter(({ expected, painted }) => expected.join() !== painted.join());
}

/** How many elements of a page expect a mark, over all frames and open shadow roots. */
export async function statedExpectations(page: Page): Promise<number> {
  return (await Promise.all(page.frames().map(paintedWhereExpected)))
    .flat()
    .filter(({ expected }) => expected.length > 0).length;
}

// The registry holds ranges only; which entry a text means, the extension says.
async function entriesByText(extension: InstalledExtension): Promise<Map<string, string>> {
  const marks = await extension.evaluate(async (browser) => {
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
  return new Map(marks.map(({ text, entry }) => [text, entry]));
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
    const stated = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('[data-expect]')]);
    const outcomes = stated.map((element) => ({
      expected: (element.dataset.expect ?? '').split(' ').filter(Boolean),
      texts: textsIn(element),
      where: element.textContent.trim(),
    }));
    return [...outcomes, { expected: [], texts: textsIn(null), where: 'outside of any expectation' }];
  });
}
