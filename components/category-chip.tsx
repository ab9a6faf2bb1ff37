import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { CategoryId } from '../glossary/categories.ts';
import { CategorySwatch } from './category-swatch.tsx';

/** A category's swatch and name. */
export function CategoryChip({ category }: { category: CategoryId }): JSX.Element {
  return (
    <span class="chip">
      <CategorySwatch category={category} />
      {i18n.t(`category.${category}`)}
    </span>
  );
}
