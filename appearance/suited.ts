import type { Colour } from '../settings/mark-style.ts';
import type { CategoryStyle, Styles } from './category-style.ts';
import { contrast, faintOn, over, type Rgb } from './contrast.ts';
import { quiet } from './highlight-css.ts';

/** In how many steps a hue is taken to black or white. */
const steps = 40;

/**
 * The looks with every hue as far darker or lighter as it must be for its lines to stand out 3:1 on a
 * paper, repeats too. A colour that is faint on ordinary paper was chosen so, and stays.
 */
export function suited(styles: Styles, paper: Rgb): Styles {
  const changed = Object.entries(styles).map(([id, style]) => [id, suit(style, paper)] as const);
  return { ...styles, ...Object.fromEntries(changed) };
}

function suit(style: CategoryStyle, paper: Rgb): CategoryStyle {
  if (faintOn(style.colour).length > 0) return style;
  const away = contrast(paper, [0, 0, 0]) > contrast(paper, [255, 255, 255]) ? 0 : 255;
  for (let step = 0; step <= steps; step++) {
    const colour = towards(style.colour, away, step / steps);
    if (contrast(over(quiet({ ...style, colour }).colour, paper), paper) >= 3) return { ...style, colour };
  }
  return style;
}

function towards(colour: Colour, end: number, share: number): Colour {
  const channels = over(colour, [0, 0, 0]).map((channel) => Math.round(channel + (end - channel) * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
