import type { Page } from 'puppeteer-core';
import { afterEach, expect } from 'vitest';
import type { InstalledExtension } from '../../browsers/driver.ts';
import { entriesNamed, isMarked } from './expectations.ts';
import type { Harness } from './harness.ts';

/** A row of the panel's list. */
export interface RowOnScreen {
  /** What it says, the words for screen readers left out. */
  readonly text: string;
  /** Whether the reader is at it, has it in view, or neither. */
  readonly state: 'current' | 'in view' | 'elsewhere';
}

/** Opens panels beside pages. */
export interface Panels {
  /** Opens the panel beside a page, which stays in front. It is closed when the test ends. */
  beside(page: Page): Promise<Page>;
  /** Opens a fixture page and the panel beside it, once that lists all that the page's markup states. */
  openBoth(fixture: string): Promise<{ page: Page; panel: Page }>;
}

/** Panels for the tests of a file. */
export function usePanels(harness: Harness): Panels {
  const panels: Page[] = [];
  // Registered after the harness, hence run before it: errors in panels still count.
  afterEach(async () => {
    await Promise.all(panels.splice(0).map((panel) => panel.close()));
  });
  const beside = async (page: Page) => {
    const panel = await openPanel(page, harness.extension);
    panels.push(panel);
    return panel;
  };
  return {
    beside,
    async openBoth(fixture) {
      const page = await harness.open(fixture);
      await expect.poll(() => isMarked(page, harness.extension)).toBe(true);
      const panel = await beside(page);
      const { length } = await entriesNamed(harness.extension);
      await expect.poll(async () => (await rowsIn(panel)).length).toBe(length);
      return { page, panel };
    },
  };
}

/** Opens the panel beside a page. Whoever does closes it. */
export async function openPanel(page: Page, extension: InstalledExtension): Promise<Page> {
  const panel = await extension.openSidePanel(page);
  await panel.waitForSelector('.story');
  return panel;
}

/** The rows of the list, in order. */
export function rowsIn(panel: Page): Promise<RowOnScreen[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll('.story-row')].map((row) => {
      const words = row.querySelector('.story-go')?.cloneNode(true) as HTMLElement;
      for (const hidden of words.querySelectorAll('.visually-hidden')) hidden.remove();
      const isCurrent = row.querySelector('[aria-current="location"]') !== null;
      const inView = row.classList.contains('story-row-in-view');
      return {
        text: [...words.children]
          .map(({ textContent }) => textContent)
          .join(' ')
          .trim(),
        state: isCurrent ? ('current' as const) : inView ? ('in view' as const) : ('elsewhere' as const),
      };
    }),
  );
}

/** The row that the reader is at. */
export async function currentRow(panel: Page): Promise<string | undefined> {
  return (await rowsIn(panel)).find(({ state }) => state === 'current')?.text;
}

/** Presses the row of an entry or mark, by what it begins with. */
export function pressRow(panel: Page, text: string): Promise<void> {
  return panel.evaluate((text) => {
    const rows = [...document.querySelectorAll<HTMLElement>('.story-go')];
    const row = rows.find(({ textContent }) => textContent?.includes(text));
    if (!row) throw new Error(`The list has no row with “${text}”.`);
    row.click();
  }, text);
}

/** What the panel says, as one line. */
export function wordsIn(panel: Page): Promise<string> {
  return panel.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
}
