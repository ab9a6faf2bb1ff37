import type { StyleChoice } from '../settings/mark-style.ts';
import { type Styles, stylesWith } from './category-style.ts';
import { highlightCss } from './highlight-css.ts';

/** The style sheet that lays the reader's own look of marks over the one that ships. */
export function readerCss(choices: Readonly<Partial<Record<keyof Styles, StyleChoice>>>): string {
  return highlightCss(stylesWith(choices), { above: true });
}
