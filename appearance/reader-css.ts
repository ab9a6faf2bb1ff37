import type { StyleChoice } from '../settings/mark-style.ts';
import { categoryStyles, type Styles, stylesWith } from './category-style.ts';
import type { Rgb } from './contrast.ts';
import { highlightCss } from './highlight-css.ts';
import { suited } from './suited.ts';

/** The style sheet that ships with the manifest. */
export const shippedCss = highlightCss(categoryStyles);

const asShipped = highlightCss(categoryStyles, { above: true });

/**
 * The style sheet that lays the reader's own look of marks over the one that ships; '' where both are the same.
 *
 * @param paper what the marks stand on, where it is known: lines are made to stand out there.
 */
export function readerCss(
  choices: Readonly<Partial<Record<keyof Styles, StyleChoice>>>,
  paper?: Rgb,
): string {
  const chosen = stylesWith(choices);
  const styles = paper ? suited(chosen, paper) : chosen;
  const css = highlightCss(styles, { above: true });
  return css === asShipped ? '' : css;
}
