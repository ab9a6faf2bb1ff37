import messages from 'virtual:messages';
import type { JSX } from 'preact';
import { addressWith, chosen } from './chosen.ts';

/** What the gallery is looked at in: each choice is an address of its own. */
export function Choices(): JSX.Element {
  return (
    <header class="gallery-choices" lang="en" dir="ltr">
      <Choice name="locale" label="Locale" values={Object.keys(messages)} />
      <Choice name="dir" label="Direction" values={['', 'ltr', 'rtl']} />
    </header>
  );
}

function Choice(props: { name: keyof typeof chosen; label: string; values: readonly string[] }): JSX.Element {
  return (
    <label>
      {props.label}{' '}
      <select
        class="select"
        value={chosen[props.name] ?? ''}
        onChange={({ currentTarget: { value } }) => location.assign(addressWith(props.name, value))}
      >
        {props.values.map((value) => (
          <option key={value} value={value}>
            {value || 'as the locale'}
          </option>
        ))}
      </select>
    </label>
  );
}
