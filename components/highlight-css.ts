import type { CategoryId } from '../glossary/categories.ts';
import type { CategoryStyle } from './category-style.ts';

/**
 * The style sheet that paints marks on news pages: `backgrounder-<category>`, its quieter
 * `-repeat` for further mentions, and `backgrounder-current` for the mark whose card is in view.
 * Only what `::highlight()` accepts, and no custom properties: a page could set those.
 */
export function highlightCss(styles: Readonly<Record<CategoryId, CategoryStyle>>): string {
  const rules = Object.entries(styles).map(([category, style]) => {
    const { colour, thickness } = style;
    return [
      rule(`backgrounder-${category}`, underline(style, { colour, thickness })),
      rule(`backgrounder-${category}-repeat`, underline(style, quiet(style))),
    ].join('\n');
  });
  return `${[
    '/* Made from components/category-style.ts: `vitest run components/highlight-css -u` writes it anew. */',
    ...rules,
    rule('backgrounder-current', ['background-color: rgb(80 140 235 / 24%)']),
  ].join('\n')}\n`;
}

/** How a further mention differs: half as thick, and a little see-through. */
export function quiet({ colour, thickness }: CategoryStyle): { colour: string; thickness: number } {
  return { colour: `${colour}d9`, thickness: thickness / 2 };
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
