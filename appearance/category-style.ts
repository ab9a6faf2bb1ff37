import type { CategoryId } from '../glossary/categories.ts';
import type { Colour, Line, StyleChoice } from '../settings/mark-style.ts';

/** How the marks of a category look. */
export interface CategoryStyle {
  readonly colour: Colour;
  /** The line by the name that readers choose it by. */
  readonly name: Line;
  readonly line: 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy';
  /** Of the line, or of each of its two lines, in pixels. */
  readonly thickness: number;
}

/** The look of every category. */
export type Styles = Readonly<Record<CategoryId, CategoryStyle>>;

// Whole pixels: Chromium rounds thicknesses to them, Firefox rounds down.
const looks: Readonly<Record<Line, Pick<CategoryStyle, 'line' | 'thickness'>>> = {
  solid: { line: 'solid', thickness: 1 },
  solidThick: { line: 'solid', thickness: 2 },
  double: { line: 'double', thickness: 1 },
  dotted: { line: 'dotted', thickness: 2 },
  dottedThick: { line: 'dotted', thickness: 3 },
  dashed: { line: 'dashed', thickness: 2 },
  dashedThick: { line: 'dashed', thickness: 3 },
  wavy: { line: 'wavy', thickness: 1 },
  wavyThick: { line: 'wavy', thickness: 2 },
};

function style(colour: Colour, name: Line): CategoryStyle {
  return { colour, name, ...looks[name] };
}

/**
 * The look of each category as it ships. Line and thickness alone tell the nine apart: actors have
 * unbroken lines, terms broken or wavy ones. The hues only help, and neighbours in the list differ
 * in more than hue. Only a broken line is blue: a thin unbroken one is a link's. Each reads on white and
 * on near-black alike, at least 3:1 on either; for other papers see `suited`.
 *
 * Mixing each hue with `currentColor` would suit any paper, but Chromium 156 works such a mix out
 * once, from the colour of the page's body, and so paints dark lines in a dark section of a light page.
 */
export const categoryStyles: Styles = {
  people: style('#078b9c', 'solid'),
  states: style('#db293d', 'solidThick'),
  organisations: style('#9b4bf2', 'double'),
  places: style('#049242', 'dotted'),
  agreements: style('#be6d04', 'dashed'),
  talks: style('#0372f3', 'dashedThick'),
  security: style('#dd1693', 'wavyThick'),
  diplomacy: style('#828702', 'dottedThick'),
  economy: style('#ad5e39', 'wavy'),
};

/** The look of each category with what the reader changed. */
export function stylesWith(choices: Readonly<Partial<Record<CategoryId, StyleChoice>>>): Styles {
  const changed = Object.entries(choices).map(([id, choice]) => {
    const shipped = categoryStyles[id as CategoryId];
    return [id, style(choice.colour ?? shipped.colour, choice.line ?? shipped.name)];
  });
  return { ...categoryStyles, ...Object.fromEntries(changed) };
}
