import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { CategoryId, GroupId } from '../glossary/categories.ts';
import type { Settings } from '../settings/settings.ts';
import { CategoryChip } from './category-chip.tsx';
import { groupState } from './group-state.ts';
import { marksInWords } from './marks-in-words.ts';
import { counted, inDigits } from './numbers.ts';
import { Switch } from './switch.tsx';

/** Marks on a page by category; a category without marks may be missing. */
export type MarkCounts = { readonly [category in CategoryId]?: number | undefined };

/** The switches of a group and its categories. */
export interface CategorySwitchesProps {
  readonly group: GroupId;
  /** The group's categories, in the order to show them. */
  readonly categories: readonly CategoryId[];
  readonly on: Settings['categories'];
  /** Marks on this page by category; null where there is no page to count on. */
  readonly counts: MarkCounts | null;
  readonly disabled?: boolean;
  readonly onSwitch: (categories: readonly CategoryId[], on: boolean) => void;
}

/** A switch for a group, and one for each of its categories with the count of this page. */
export function CategorySwitches({
  group,
  categories,
  on,
  counts,
  disabled,
  onSwitch,
}: CategorySwitchesProps): JSX.Element {
  const count = (ids: readonly CategoryId[]) => ids.reduce((sum, id) => sum + (counts?.[id] ?? 0), 0);
  const detail = (ids: readonly CategoryId[]) => (counts ? <Count count={count(ids)} /> : undefined);
  return (
    <fieldset class="switches" disabled={disabled}>
      <legend class="visually-hidden">{i18n.t(`group.${group}`)}</legend>
      <Switch
        weight="group"
        state={groupState(categories.map((id) => on[id]))}
        detail={counts ? <Count count={count(categories)} unit /> : undefined}
        onSwitch={(next) => onSwitch(categories, next)}
      >
        {i18n.t(`group.${group}`)}
      </Switch>
      {categories.map((id) => (
        <Switch
          key={id}
          state={on[id] ? 'on' : 'off'}
          detail={detail([id])}
          onSwitch={(next) => onSwitch([id], next)}
        >
          <CategoryChip category={id} />
        </Switch>
      ))}
    </fieldset>
  );
}

// Of what the numbers are stands beside the sums of the groups, once for all below them.
function Count({ count, unit = false }: { count: number; unit?: boolean }): JSX.Element {
  return (
    <span class={count === 0 ? 'count count-none' : 'count'}>
      <span aria-hidden="true">{unit ? counted('toolbar.marksOnly', count) : inDigits(count)}</span>
      <span class="visually-hidden">{marksInWords(count)}</span>
    </span>
  );
}
