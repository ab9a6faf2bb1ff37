import { categoryStyles } from '../appearance/category-style.ts';
import type { CategoryId } from '../glossary/categories.ts';
import { CategoryChip } from './category-chip.tsx';
import type { Fixture } from './gallery/fixture.ts';

/** The nine categories, each with its swatch and name. */
export const fixture: Fixture = {
  component: 'CategorySwatch, CategoryChip',
  states: {
    'all nine': () => (
      <div style={{ display: 'grid' }}>
        {(Object.keys(categoryStyles) as CategoryId[]).map((id) => (
          <CategoryChip key={id} category={id} />
        ))}
      </div>
    ),
  },
};
