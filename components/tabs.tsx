import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { stepThrough } from './step-through.ts';

/** Views of which one is shown at a time. */
export interface TabsProps<View extends string> {
  /** What the views are of. */
  readonly label: string;
  readonly views: readonly { readonly id: View; readonly name: string }[];
  readonly chosen: View;
  readonly onChoose: (view: View) => void;
  /** The view that is chosen. */
  readonly children: ComponentChildren;
}

/** A row of tabs, and the view of the one that is chosen. Arrow keys go from tab to tab. */
export function Tabs<View extends string>(props: TabsProps<View>): JSX.Element {
  const { label, views, chosen, onChoose } = props;
  const id = useId();
  return (
    <>
      <div
        class="tabs"
        role="tablist"
        aria-label={label}
        onKeyDown={(event) => stepThrough(event, '[role="tab"]', 'across')?.click()}
      >
        {views.map((view) => (
          <button
            key={view.id}
            type="button"
            role="tab"
            class="tab"
            id={`${id}-${view.id}`}
            aria-selected={view.id === chosen}
            aria-controls={`${id}-view`}
            // One stop for them all: arrow keys do the rest.
            tabIndex={view.id === chosen ? 0 : -1}
            onClick={() => onChoose(view.id)}
          >
            {view.name}
          </button>
        ))}
      </div>
      <div class="tab-view" role="tabpanel" id={`${id}-view`} aria-labelledby={`${id}-${chosen}`}>
        {props.children}
      </div>
    </>
  );
}
