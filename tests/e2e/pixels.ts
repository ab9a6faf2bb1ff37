import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { markRanges } from '../../browsers/mark-ranges.ts';
import { paintedMarks } from '../../browsers/marks.ts';
import type { Harness } from './harness.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The first line of a mark, in viewport pixels of the top frame. */
export interface MarkLine {
  readonly text: string;
  readonly box: Box;
}

/** Where the page's marks are, those of its frames included. */
export async function markLines(page: Page): Promise<MarkLine[]> {
  const lines = await Promise.all(page.frames().map(linesOfFrame));
  return lines.flat();
}

/**
 * Whether the screen shows what the registry says: pictures of each mark's place with the
 * extension on and off.
 *
 * @returns for each mark whether its pixels differ, and whether those of a place without marks
 *   do: they must not, or the comparison proves nothing.
 */
export async function pixelsDiffer(page: Page, harness: Harness, lines: readonly MarkLine[]) {
  const empty = { x: 2, y: 700, width: 60, height: 80 };
  const on = await picturesAtRest(page, [...lines.map(({ box }) => box), empty]);
  await harness.choose({ kind: 'field', name: 'enabled', value: false });
  await expect.poll(async () => (await Promise.all(page.frames().map(paintedMarks))).flat()).toEqual([]);
  const off = await picturesAtRest(page, [...lines.map(({ box }) => box), empty]);
  const differs = on.map((picture, at) => Buffer.compare(picture, off[at] ?? picture) !== 0);
  return {
    marked: lines.map(({ text }, at) => ({ text, differs: differs[at] })),
    plain: differs.at(-1),
  };
}

// A busy browser draws what changed bit by bit: two rounds that are the same show all of it.
async function picturesAtRest(page: Page, boxes: readonly Box[]): Promise<Uint8Array[]> {
  let before: readonly Uint8Array[] = [];
  for (;;) {
    const taken = await pictures(page, boxes);
    if (taken.every((picture, at) => Buffer.compare(picture, before[at] ?? Buffer.of()) === 0)) return taken;
    before = taken;
  }
}

// The same pixels make the same file, so pictures need not be decoded to be compared.
async function pictures(page: Page, boxes: readonly Box[]): Promise<Uint8Array[]> {
  const taken: Uint8Array[] = [];
  // All of it is in the viewport: to look beyond, Chrome would give the page another size for each.
  for (const clip of boxes) taken.push(await page.screenshot({ clip, captureBeyondViewport: false }));
  return taken;
}

async function linesOfFrame(frame: Frame): Promise<MarkLine[]> {
  const element = await frame.frameElement();
  const corner = (await element?.boundingBox()) ?? { x: 0, y: 0 };
  const marks = await markRanges(frame);
  const lines = await marks.evaluate((marks) =>
    marks.flatMap(({ range }) => {
      const [line] = range.getClientRects();
      if (!line || line.bottom > innerHeight) return [];
      return [{ text: range.toString(), x: line.x, y: line.y, width: line.width, height: line.height }];
    }),
  );
  // A little below the line too: that is where an underline may hang.
  return lines.map(({ text, x, y, width, height }) => ({
    text,
    box: {
      x: Math.floor(corner.x + x),
      y: Math.floor(corner.y + y),
      width: Math.ceil(width),
      height: Math.ceil(height) + 4,
    },
  }));
}
