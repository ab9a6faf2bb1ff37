import type { CategoryStyle, Styles } from './category-style.ts';

/**
 * The style sheet that paints marks on news pages: `backgrounder-<category>`, its quieter
 * `-repeat` for further mentions, `backgrounder-current` for the mark whose card is in view, and
 * `backgrounder-pulse` for a moment on one that the panel led to.
 * Only what `::highlight()` accepts, and no custom properties: a page could set those.
 *
 * @param options.above to be laid over another of these sheets, whichever comes first: Firefox puts
 *   a manifest's sheets after those that a document adopts, Chrome before them.
 */
export function highlightCss(styles: Styles, { above = false } = {}): string {
  const rules = Object.entries(styles).map(([category, style]) => {
    const { colour, thickness } = style;
    return [
      rule(`backgrounder-${category}`, underline(style, { colour, thickness })),
      rule(`backgrounder-${category}-repeat`, underline(style, quiet(style))),
    ].join('\n');
  });
  const css = `${[
    '/* Made from appearance/category-style.ts: `vitest run appearance/highlight-css -u` writes it anew. */',
    ...rules,
    rule('backgrounder-current', ['background-color: rgb(80 140 235 / 24%)']),
    rule('backgrounder-pulse', ['background-color: rgb(255 190 40 / 60%)']),
  ].join('\n')}\n`;
  return above ? css.replaceAll(/;$/gm, ' !important;') : css;
}

/** How a further mention differs: about half as thick, as far as pixels allow, and a little see-through. */
export function quiet({ colour, thickness }: CategoryStyle): { colour: string; thickness: number } {
  return { colour: `${colour}d9`, thickness: Math.max(0.75, (thickness * 3) / 5) };
}

function underline(
  { line }: CategoryStyle,
  { colour, thickness }: { colour: string; thickness: number },
): string[] {
  return [
    `text-decoration: underline ${line} ${thickness}px ${colour}`,
    // Clear of a link's own underline; Chromium 156 knows no text-underline-position here.
    'text-underline-offset: 0.2em',
    // Descenders would cut dashes and dots apart.
    'text-decoration-skip-ink: none',
  ];
}

function rule(name: string, declarations: readonly string[]): string {
  return `::highlight(${name}) {\n${declarations.map((declaration) => `  ${declaration};\n`).join('')}}`;
}
