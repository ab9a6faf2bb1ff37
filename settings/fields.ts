import * as v from 'valibot';

/** A setting with one value: its shape, and what it is until the reader chooses. */
interface Field<Schema extends v.GenericSchema> {
  readonly schema: Schema;
  readonly initial: v.InferOutput<Schema>;
}

function field<const Schema extends v.GenericSchema>(
  schema: Schema,
  initial: v.InferOutput<Schema>,
): Field<Schema> {
  return { schema, initial };
}

/** Every setting with one value. Storage keeps each under its own name, and only once it was chosen. */
export const fields = {
  /** Off: no page is marked anywhere. */
  enabled: field(v.boolean(), true),
  /** Every site but those switched off, or only those switched on. */
  where: field(v.picklist(['everywhere', 'only']), 'everywhere'),
  /** What opens a card, besides a click and the keyboard. */
  openOn: field(v.picklist(['hover', 'modifier', 'click']), 'hover'),
  /** The key to hold where `openOn` is `modifier`. */
  modifier: field(v.picklist(['Alt', 'Control', 'Shift']), 'Alt'),
  /** How long the pointer rests on a mark before its card opens, in milliseconds. */
  dwell: field(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3000)), 300),
  /** Which mentions of an entry are marked. */
  density: field(v.picklist(['every', 'section', 'page']), 'every'),
  /** Whether later mentions of an entry are painted more quietly than its first. */
  quietRepeats: field(v.boolean(), true),
  /** How our own pages and cards look. */
  theme: field(v.picklist(['auto', 'light', 'dark']), 'auto'),
} as const;

/** The name of a setting with one value. */
export type FieldName = keyof typeof fields;

/** The values of the settings with one value. */
export type FieldValues = {
  readonly [Name in FieldName]: v.InferOutput<(typeof fields)[Name]['schema']>;
};

/** The values that stored ones amount to: what is missing or of another shape is as if never chosen. */
export function parseFields(stored: ReadonlyMap<string, unknown>): FieldValues {
  const values = Object.entries(fields).map(([name, { schema, initial }]) => {
    const parsed = v.safeParse(schema as v.GenericSchema, stored.get(name));
    return [name, parsed.success ? parsed.output : initial];
  });
  return Object.fromEntries(values) as FieldValues;
}
