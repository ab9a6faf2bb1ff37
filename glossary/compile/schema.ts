import { toJsonSchema } from '@valibot/to-json-schema';
import { entryFile } from '../entry.ts';

/** The JSON Schema of an entry's file, by which editors check and complete what someone types. */
export function entrySchema(): object {
  const schema = toJsonSchema(entryFile, { errorMode: 'ignore', typeMode: 'input' });
  return { ...schema, title: 'Backgrounder glossary entry' };
}
