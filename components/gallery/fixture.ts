import type { JSX } from 'preact';

/** A component in every state worth a look. */
export interface Fixture {
  readonly component: string;
  /** How each state looks, by what is special about it. */
  readonly states: Readonly<Record<string, () => JSX.Element>>;
}
