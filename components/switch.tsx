import type { ComponentChildren, JSX } from 'preact';

/** Something to switch on and off. */
export interface SwitchProps {
  /** `mixed`: some of what it stands for is on. Switching a mixed one turns everything on. */
  readonly state: 'on' | 'off' | 'mixed';
  readonly onSwitch: (on: boolean) => void;
  /** What is switched, in words. */
  readonly children: ComponentChildren;
  /** Stands between the words and the switch, and says more about what is switched. */
  readonly detail?: ComponentChildren;
  readonly disabled?: boolean;
  /** `group`: the switch of several others. */
  readonly weight?: 'normal' | 'group';
}

/** A switch with its label; a press anywhere on the row switches it. */
export function Switch({
  state,
  onSwitch,
  children,
  detail,
  disabled,
  weight = 'normal',
}: SwitchProps): JSX.Element {
  return (
    <label class={`switch switch-${weight}`}>
      <span class="switch-label">{children}</span>
      {detail !== undefined && <span class="switch-detail">{detail}</span>}
      <input
        type="checkbox"
        // A switch is on or off to assistive technology; only a check box can be mixed.
        role={weight === 'group' ? undefined : 'switch'}
        class="switch-input"
        checked={state === 'on'}
        indeterminate={state === 'mixed'}
        disabled={disabled}
        onChange={(event) => {
          // The element shows what it is told to show: if the choice is not kept, nothing has moved.
          event.preventDefault();
          onSwitch(state !== 'on');
        }}
      />
    </label>
  );
}
