import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { CategoryId } from '../glossary/categories.ts';
import { MarkStyles } from './mark-styles.ts';

/** A category's mark as it looks on a page. Says nothing: its category's name stands beside it. */
export function CategorySwatch({ category }: { category: CategoryId }): JSX.Element {
  const style = useContext(MarkStyles)[category];
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
