import { boolean, oneOf, type Shape, type Shaped, whole } from '../shapes/shape.ts';

/** A setting with one value: its shape, and what it is until the reader chooses. */
interface Field<T> {
  readonly shape: Shape<T>;
  readonly initial: T;
}

function field<T>(shape: Shape<T>, initial: NoInfer<T>): Field<T> {
  return { shape, initial };
}

/** Every setting with one value. Storage keeps each under its own name, and only once it was chosen. */
export const fields = {
  /** Off: no page is marked anywhere. */
  enabled: field(boolean, true),
  /** Every site but those switched off, or only those switched on. */
  where: field(oneOf(['everywhere', 'only']), 'everywhere'),
  /** What opens a card, besides a click and the keyboard. */
  openOn: field(oneOf(['hover', 'modifier', 'click']), 'hover'),
  /** The key to hold where `openOn` is `modifier`. */
  modifier: field(oneOf(['Alt', 'Control', 'Shift']), 'Alt'),
  /** How long the pointer rests on a mark before its card opens, in milliseconds. */
  dwell: field(whole(0, 3000), 300),
  /** Which mentions of an entry are marked. */
  density: field(oneOf(['every', 'section', 'page']), 'every'),
  /** Whether later mentions of an entry are painted more quietly than its first. */
  quietRepeats: field(boolean, true),
  /** How our own pages and cards look. */
  theme: field(oneOf(['auto', 'light', 'dark']), 'auto'),
} as const;

/** The name of a setting with one value. */
export type FieldName = keyof typeof fields;

/** The values of the settings with one value. */
export type FieldValues = {
  readonly [Name in FieldName]: Shaped<(typeof fields)[Name]['shape']>;
};

/** The values that stored ones amount to: what is missing or of another shape is as if never chosen. */
export function parseFields(stored: ReadonlyMap<string, unknown>): FieldValues {
  const values = Object.entries(fields).map(([name, { shape, initial }]) => {
    const value = stored.get(name);
    return [name, shape(value) ? value : initial];
  });
  return Object.fromEntries(values) as FieldValues;
}
