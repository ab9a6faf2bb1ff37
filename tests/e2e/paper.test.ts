import { expect, test } from 'vitest';
import { contrast, over, type Rgb } from '../../appearance/contrast.ts';
import { paintedMarks } from '../../browsers/marks.ts';
import { useBrowser } from './harness.ts';

const harness = useBrowser();

/** By how much the faintest of the lines on a page stands out. */
async function faintest(paper: Rgb, page: Awaited<ReturnType<typeof harness.open>>): Promise<number> {
  const names = [...new Set((await paintedMarks(page)).map(({ highlight }) => highlight))];
  expect(names.length).toBeGreaterThan(4);
  const colours = await page.evaluate(
    (names) =>
      names.map(
        (name) => getComputedStyle(document.body, `::highlight(backgrounder-${name})`).textDecorationColor,
      ),
    names,
  );
  return Math.min(...colours.map((colour) => contrast(over(hex(colour), paper), paper)));
}

function hex(colour: string): string {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return `#${[red, green, blue, Math.round(alpha * 255)].map((n) => n.toString(16).padStart(2, '0')).join('')}`;
}

test.each([
  ['white', '#ffffff', [255, 255, 255]],
  ['salmon', '#fff1e5', [255, 241, 229]],
  ['light grey', '#c8c8c8', [200, 200, 200]],
  ['mid-grey', '#808080', [128, 128, 128]],
  ['mid-grey, written otherwise', 'oklch(0.6 0 0)', [128, 128, 128]],
  ['dark grey', '#3a3a3a', [58, 58, 58]],
  ['deep blue', '#0b2a4a', [11, 42, 74]],
] as const)('lines stand out 3:1 on %s', async (_, paper, rgb) => {
  const page = await harness.open(`paper.html#${encodeURIComponent(paper)}`);
  await expect.poll(() => faintest(rgb, page)).toBeGreaterThanOrEqual(3);
});
