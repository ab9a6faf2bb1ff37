import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { listedMarks } from '../../browsers/marks.ts';
import { disappointments } from './expectations.ts';
import type { Harness } from './harness.ts';

/** Opens a fixture page and waits until it is marked as its elements say. */
export async function openAsExpected(harness: Harness, fixture: string): Promise<Page> {
  const page = await harness.open(fixture);
  await becomesAsExpected(page, harness);
  return page;
}

/** Waits until a page is marked as its elements say. */
export async function becomesAsExpected(page: Page, harness: Harness): Promise<void> {
  await expect.poll(() => disappointments(page, harness.extension)).toEqual([]);
}

/** The texts of the marks of the page in front, in reading order; none where it has none yet. */
export async function listedTexts({ extension }: Harness): Promise<string[]> {
  return ((await listedMarks(extension)) ?? []).map(({ text }) => text);
}

/** What is painted, asked of the registry alone, in the order of the alphabet. */
export async function highlighted(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, ranges]) =>
      name.startsWith('backgrounder-')
        ? [...ranges].map(({ startContainer, startOffset, endOffset }) =>
            (startContainer as Text).data.slice(startOffset, endOffset),
          )
        : [],
    ),
  );
  return texts.sort();
}
