import { categoryStyles, stylesWith } from '../appearance/category-style.ts';
import { faintOn } from '../appearance/contrast.ts';
import type { MarkStyleRow } from '../components/mark-style-table.tsx';
import { categoryIds } from '../glossary/categories.ts';
import type { Settings } from '../settings/settings.ts';

/** Each category with its look, and what is wrong with it. */
export function markStyleRows({ styles, categories }: Settings): MarkStyleRow[] {
  const looks = stylesWith(styles);
  return categoryIds.map((category) => {
    const style = looks[category];
    const shipped = categoryStyles[category];
    return {
      category,
      shown: categories[category],
      style,
      changed: style.colour !== shipped.colour || style.name !== shipped.name,
      faintOn: faintOn(style.colour),
      twin: categoryIds.find(
        (other) =>
          other !== category && looks[other].colour === style.colour && looks[other].name === style.name,
      ),
    };
  });
}
