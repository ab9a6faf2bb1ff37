import type { ComponentChildren, JSX } from 'preact';
import type { Choice } from '../settings/settings.ts';

/** Something the reader chose, with a button that takes it back. */
export interface RemovableItem {
  readonly key: string;
  readonly label: ComponentChildren;
  readonly button: string;
  /** The button's name where its words alone do not say what it removes. */
  readonly buttonName: string;
  /** The choice that takes it back. */
  readonly choice: Choice;
}

/** A titled list of what can be taken back, or what to say where there is nothing. */
export function RemovableList(props: {
  readonly title: string;
  readonly none?: string;
  readonly items: readonly RemovableItem[];
  readonly onChoose: (choices: readonly Choice[]) => void;
}): JSX.Element {
  return (
    <section class="field">
      <h3 class="field-name">{props.title}</h3>
      {props.items.length === 0 && <p class="field-help">{props.none}</p>}
      <ul class="removables">
        {props.items.map((item) => (
          <li key={item.key} class="removable">
            <span class="removable-label">{item.label}</span>
            <button
              type="button"
              class="button"
              aria-label={item.buttonName}
              onClick={(event) => {
                focusNeighbour(event.currentTarget);
                props.onChoose([item.choice]);
              }}
            >
              {item.button}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

// The button goes away with its row; the keyboard's reader must not be thrown back to the page's top.
function focusNeighbour(button: HTMLElement): void {
  const row = button.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  const target = next?.querySelector('button') ?? row?.closest('section')?.querySelector('h3');
  if (!target) return;
  if (target instanceof HTMLHeadingElement) target.tabIndex = -1;
  target.focus();
}
