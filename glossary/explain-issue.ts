import type * as v from 'valibot';

/** What valibot calls the shapes of values, in the words of someone who writes YAML, and how to write them. */
const shapes: Readonly<Record<string, { readonly name: string; readonly how: string }>> = {
  string: { name: 'text', how: 'Write it in quotes.' },
  Array: { name: 'a list', how: 'Write its items in brackets, or each on a line after "- ".' },
  Object: { name: 'a group of fields', how: 'Write each as "name: value".' },
  boolean: { name: 'true or false', how: 'Write one of the two.' },
  null: { name: 'empty', how: '' },
};

/**
 * An issue that valibot finds in a file as an instruction: what is wrong and how to mend it.
 *
 * @param whole what the fields are fields of: "an entry".
 */
export function explainIssue(
  { type, expected, received, message }: v.BaseIssue<unknown>,
  whole: string,
): string {
  if (type === 'strict_object' && expected === 'never') return `is no field of ${whole}. Check its spelling.`;
  if (type === 'strict_object' && expected !== 'Object') return 'is missing. Add it.';
  if (!message.startsWith('Invalid')) return message;
  const wanted = shapes[expected ?? ''];
  if (received === 'null') return `is empty. Write ${wanted?.name ?? expected}, or take it out.`;
  return `is ${shapes[received]?.name ?? shortened(received)}, but must be ${wanted?.name ?? expected}. ${wanted?.how ?? ''}`.trimEnd();
}

function shortened(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…"` : value;
}
