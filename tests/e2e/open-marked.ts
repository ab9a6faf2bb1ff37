import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { listedMarks } from '../../browsers/marks.ts';
import { disappointments } from './expectations.ts';
import type { Harness } from './harness.ts';

/** Waits until a page's marks are those that its markup expects. */
export async function becomesAsExpected(page: Page, { extension }: Harness): Promise<void> {
  await expect.poll(() => disappointments(page, extension)).toEqual([]);
}

/** Opens a fixture, and waits until its marks are those that its markup expects. */
export async function openMarked(fixture: string, harness: Harness): Promise<Page> {
  const page = await harness.open(fixture);
  await becomesAsExpected(page, harness);
  return page;
}

/** The texts of the marks of the page in front, in reading order; none where it has no marks yet. */
export async function listedTexts({ extension }: Harness): Promise<string[]> {
  return ((await listedMarks(extension)) ?? []).map(({ text }) => text);
}
