import type { CategoryId } from '../glossary/categories.ts';

/** How the marks of a category look. */
export interface CategoryStyle {
  /** Reads on white and on near-black alike: at least 3:1 on either. */
  readonly colour: `#${string}`;
  readonly line: 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy';
  /** Of the line, or of each of its two lines, in pixels. */
  readonly thickness: number;
}

/**
 * The look of each category. Line and thickness alone tell the nine apart: actors have unbroken
 * lines, terms broken or wavy ones. The hues only help, and neighbours in the list differ in more than hue.
 *
 * Mixing each hue with `currentColor` would suit a page's colours better still, but Chromium 156
 * works such a mix out once, from the colour of the page's body, and so paints dark lines in a
 * dark section of a light page. A middle lightness needs to know nothing of the page.
 */
export const categoryStyles: Readonly<Record<CategoryId, CategoryStyle>> = {
  people: { colour: '#0372f3', line: 'solid', thickness: 2 },
  states: { colour: '#db293d', line: 'solid', thickness: 4 },
  organisations: { colour: '#9b4bf2', line: 'double', thickness: 1.5 },
  places: { colour: '#049242', line: 'dotted', thickness: 2 },
  agreements: { colour: '#be6d04', line: 'dashed', thickness: 2 },
  talks: { colour: '#078b9c', line: 'dashed', thickness: 4 },
  security: { colour: '#dd1693', line: 'wavy', thickness: 2.5 },
  diplomacy: { colour: '#828702', line: 'dotted', thickness: 4 },
  economy: { colour: '#ad5e39', line: 'wavy', thickness: 1.5 },
};
