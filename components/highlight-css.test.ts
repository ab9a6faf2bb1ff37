import { expect, test } from 'vitest';
import { categoryStyles } from './category-style.ts';
import { highlightCss, quiet } from './highlight-css.ts';

type Rgb = readonly [number, number, number];

test('the style sheet in the extension is the one the table of styles makes', async () => {
  await expect(highlightCss(categoryStyles)).toMatchFileSnapshot(
    '../entrypoints/annotator.content/style.css',
  );
});

test('line and thickness alone tell the categories apart', () => {
  const looks = Object.values(categoryStyles).map(({ line, thickness }) => `${line} ${thickness}`);
  expect(new Set(looks).size).toBe(9);
});

test.each([
  ['white', [255, 255, 255]],
  ['near-black', [17, 17, 17]],
] as const)('every line, first mention or repeat, stands out 3:1 on %s', (_name, paper) => {
  for (const [id, style] of Object.entries(categoryStyles)) {
    for (const colour of [style.colour, quiet(style).colour]) {
      expect(contrast(over(colour, paper), paper), `${id} in ${colour}`).toBeGreaterThanOrEqual(3);
    }
  }
});

/** What `#rrggbb` or `#rrggbbaa` looks like on a paper. */
function over(colour: string, paper: Rgb): Rgb {
  const [red = 0, green = 0, blue = 0, alpha = 255] = [...Buffer.from(colour.slice(1), 'hex')];
  const mix = (ink: number, below: number) => below + (ink - below) * (alpha / 255);
  return [mix(red, paper[0]), mix(green, paper[1]), mix(blue, paper[2])];
}

function contrast(a: Rgb, b: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
