import { parse, YAMLParseError } from 'yaml';
import { readText, UnreadableFile } from '../../files/read.ts';
import type { Fault } from '../entry.ts';

/** What a file holds, of any shape, or what is wrong with it as a whole. */
export type ReadYaml = { readonly file: string; readonly value: unknown } | { readonly fault: Fault };

/** Reads a YAML file. Its name is given back with forward slashes, as faults show it. */
export function readYaml(path: string): ReadYaml {
  const file = path.replaceAll('\\', '/');
  try {
    return { file, value: parse(readText(path)) };
  } catch (error) {
    return { fault: { file, field: '', instruction: explain(error, path) } };
  }
}

function explain(error: unknown, path: string): string {
  if (error instanceof YAMLParseError) return `is no YAML. ${error.message.split('\n')[0]}`;
  if (error instanceof UnreadableFile) return error.message.slice(`${path}: `.length);
  return `cannot be read: ${String(error)}`;
}
