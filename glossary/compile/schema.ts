import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { entryFile } from '../entry.ts';
import { fieldGuide } from './field-guide.ts';

/**
 * The JSON Schema of an entry's file, by which editors check and complete what someone types: entries
 * begin with `# yaml-language-server: $schema=../../entry.schema.json`.
 */
export function entrySchema(): JsonSchema {
  const schema = toJsonSchema(entryFile, { errorMode: 'ignore', typeMode: 'input' });
  const title = 'Backgrounder glossary entry';
  return {
    ...described(schema, ''),
    title,
    description: 'One actor or term. See CONTRIBUTING.md for the style.',
  };
}

function described(schema: JsonSchema, path: string): JsonSchema {
  const { properties, items } = schema;
  const description = fieldGuide[path];
  return {
    ...(description === undefined ? {} : { description }),
    ...schema,
    ...(isSchema(items) ? { items: described(items, `${path}[]`) } : {}),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [
          name,
          isSchema(property) ? described(property, path ? `${path}.${name}` : name) : property,
        ]),
      ),
    }),
  };
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
