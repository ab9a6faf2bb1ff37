import { type CategoryId, isCategoryId } from '../glossary/categories.ts';
import { like, oneOf } from '../shapes/shape.ts';

/** The lines a reader may choose from: as many as there are categories, and no two alike. */
export const lines = [
  'solid',
  'solidThick',
  'double',
  'dotted',
  'dottedThick',
  'dashed',
  'dashedThick',
  'wavy',
  'wavyThick',
] as const;

/** The name of a line. */
export type Line = (typeof lines)[number];

/** A colour as storage keeps it: `#rrggbb`, in small letters. */
export type Colour = `#${string}`;

/** What a reader chose of the look of a category's marks; the rest is as it ships. */
export interface StyleChoice {
  readonly colour?: Colour;
  readonly line?: Line;
}

/** The shape of each part of a category's look. */
export const styleParts = {
  colour: like<Colour>(/^#[0-9a-f]{6}$/),
  line: oneOf(lines),
} as const;

/** The name of a part of a category's look. */
export type StylePart = keyof typeof styleParts;

/** The category and part that a stored key is about; undefined for a key of another kind. */
export function styleKey(
  key: string,
): { readonly category: CategoryId; readonly part: StylePart } | undefined {
  const [kind, category = '', part = '', ...more] = key.split(':');
  if (kind !== 'style' || more.length > 0 || !isCategoryId(category)) return undefined;
  return part === 'colour' || part === 'line' ? { category, part } : undefined;
}

/** The looks that stored choices amount to: what is missing or of another shape is as if never chosen. */
export function parseStyles(
  stored: ReadonlyMap<string, unknown>,
): Readonly<Partial<Record<CategoryId, StyleChoice>>> {
  const styles: Partial<Record<CategoryId, StyleChoice>> = {};
  for (const [key, value] of stored) {
    const of = styleKey(key);
    if (of && styleParts[of.part](value)) {
      styles[of.category] = { ...styles[of.category], [of.part]: value };
    }
  }
  return styles;
}
