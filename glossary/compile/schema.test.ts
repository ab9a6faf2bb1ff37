import type { JsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { fieldGuide } from './field-guide.ts';
import { entrySchema } from './schema.ts';

function fields(schema: JsonSchema, path = ''): { path: string; description: string | undefined }[] {
  const own = path === '' ? [] : [{ path, description: schema.description }];
  const properties = Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    fields(property as JsonSchema, path ? `${path}.${name}` : name),
  );
  const items =
    (schema.items as JsonSchema | undefined)?.type === 'object' ? (schema.items as JsonSchema) : undefined;
  return [...own, ...properties, ...(items ? fields(items, `${path}[]`).slice(1) : [])];
}

describe('entrySchema', () => {
  const schema = entrySchema();

  it('explains every field to whoever types', () => {
    const unexplained = fields(schema).filter(({ description }) => !description);
    expect(unexplained).toEqual([]);
  });

  it('explains no field that is not there', () => {
    const paths = new Set(fields(schema).map(({ path }) => path));
    expect(Object.keys(fieldGuide).filter((path) => !paths.has(path.replace(/\[\]$/, '')))).toEqual([]);
  });

  it('tells editors what is needed and what is a slip', () => {
    expect(schema.required).toEqual(['term', 'definition', 'aliases', 'claims']);
    expect(schema.additionalProperties).toBe(false);
    expect(JSON.stringify(schema)).toContain('"located in"');
  });
});
