import { expect, test } from 'vitest';
import { stylesWith } from './category-style.ts';
import { contrast, over, papers } from './contrast.ts';
import { quiet } from './highlight-css.ts';
import { type Preset, presetChoices, presetOf, presets } from './presets.ts';
import { difference, type Vision } from './vision.ts';

const names = Object.keys(presets) as Preset[];
/** What a preset's choices leave in the settings. */
const styled = (preset: Preset): Parameters<typeof stylesWith>[0] =>
  Object.fromEntries(
    presetChoices(preset).flatMap((choice) =>
      choice.kind === 'style' && choice.value ? [[choice.category, { [choice.part]: choice.value }]] : [],
    ),
  );

test.each(names)('%s is what its choices amount to', (preset) => {
  expect(presetOf(styled(preset))).toBe(preset);
});

test('a look of the reader’s own is none of them', () => {
  expect(presetOf({ people: { colour: '#000000' } })).toBeUndefined();
  expect(presetOf({ people: { line: 'wavy' } })).toBeUndefined();
});

test.each(names)('every line of %s stands out 3:1 on light and dark paper, repeats too', (preset) => {
  for (const [id, style] of Object.entries(stylesWith(styled(preset)))) {
    for (const paper of Object.values(papers)) {
      const ink = over(quiet(style).colour, paper);
      expect(contrast(ink, paper), `${id} in ${style.colour}`).toBeGreaterThanOrEqual(3);
    }
  }
});

/** How far apart the two nearest colours of a preset look. */
function nearest(preset: Preset, vision: Vision): number {
  const colours = [...new Set(Object.values(presets[preset]))];
  const pairs = colours.flatMap((a, at) => colours.slice(at + 1).map((b) => difference(a, b, vision)));
  return Math.min(...pairs);
}

test.each([
  ['red-green', 'protan'],
  ['red-green', 'deutan'],
  ['blue-yellow', 'tritan'],
] as const)('the colours of %s stay far apart in %s vision, as the standard’s do not', (preset, vision) => {
  expect(nearest(preset, vision)).toBeGreaterThan(40);
  expect(nearest('standard', vision)).toBeLessThan(20);
});

test.each(names)('%s never has the same colour on both categories of a kind of line', (preset) => {
  if (preset === 'mono') return;
  const looks = Object.values(stylesWith(styled(preset)));
  for (const a of looks) {
    const alike = looks.filter((b) => b !== a && b.line === a.line && b.colour === a.colour);
    expect(alike).toEqual([]);
  }
});
