import { expect, test } from 'vitest';
import { categoryStyles } from './category-style.ts';
import { contrast, over, papers } from './contrast.ts';
import { highlightCss, quiet } from './highlight-css.ts';

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
  ['white', papers.light],
  ['near-black', papers.dark],
] as const)('every line, first mention or repeat, stands out 3:1 on %s', (_name, paper) => {
  for (const [id, style] of Object.entries(categoryStyles)) {
    for (const colour of [style.colour, quiet(style).colour]) {
      expect(contrast(over(colour, paper), paper), `${id} in ${colour}`).toBeGreaterThanOrEqual(3);
    }
  }
});
