import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { gap } from '../../annotator/popover/place.ts';
import { hoverMark } from '../../browsers/pointer.ts';
import { type CardOnScreen, cardAtRest } from './card.ts';
import type { Harness } from './harness.ts';
import { currentMark, termOn } from './popover-inside.ts';

/** Opens the card of a mark by the mouse, and looks that it is in view and stands right beside the mark. */
export async function opensBesideMark(
  page: Page,
  { text, term }: { readonly text: string; readonly term: string },
  harness: Harness,
): Promise<CardOnScreen['box']> {
  await hoverMark(page, text);
  await expect.poll(() => termOn(page, harness)).toBe(term);
  const { box } = await cardAtRest(page, harness);
  const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(view.width);
  expect(box.bottom).toBeLessThanOrEqual(view.height);
  const mark = await currentMark(page);
  const away = Math.max(box.top - (mark?.bottom ?? 0), (mark?.top ?? 0) - box.bottom);
  expect(Math.abs(away - gap)).toBeLessThanOrEqual(1);
  return box;
}
