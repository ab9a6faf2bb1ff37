import type { JSX } from 'preact';
import type { CategoryId } from '../glossary/categories.ts';
import { categoryStyles } from './category-style.ts';

/** A category's mark as it looks on a page. Says nothing: its category's name stands beside it. */
export function CategorySwatch({ category }: { category: CategoryId }): JSX.Element {
  const style = categoryStyles[category];
  return (
    <span
      class="swatch"
      aria-hidden="true"
      style={{
        textDecorationLine: 'underline',
        textDecorationStyle: style.line,
        textDecorationThickness: `${style.thickness}px`,
        textDecorationColor: style.colour,
      }}
    >
      Abc
    </span>
  );
}
