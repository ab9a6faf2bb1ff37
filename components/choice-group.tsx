import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

/** One of several, exactly one of which is chosen. */
export interface ChoiceGroupProps<Value extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly label: ComponentChildren }[];
  /** Undefined where none of them describes what is. */
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
  /** `bar`: side by side, for a few short words. */
  readonly shape?: 'list' | 'bar';
  readonly help?: ComponentChildren;
}

/** Radio buttons with their legend. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>): JSX.Element {
  const { legend, choices, chosen, onChoose, shape = 'list', help } = props;
  const name = useId();
  return (
    <fieldset class={`choices choices-${shape}`} aria-describedby={help ? `${name}-help` : undefined}>
      <legend class="field-name">{legend}</legend>
      <div class="choices-row">
        {choices.map(({ value, label }) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span class="choice-label">{label}</span>
          </label>
        ))}
      </div>
      {help && (
        <p class="field-help" id={`${name}-help`}>
          {help}
        </p>
      )}
    </fieldset>
  );
}
