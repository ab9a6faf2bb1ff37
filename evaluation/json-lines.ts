import * as v from 'valibot';
import { UnreadableFile } from '../files/read.ts';

/**
 * Parses labels, one JSON object a line; empty lines count for nothing.
 *
 * @param file its name, for the error.
 * @throws UnreadableFile when a line is no JSON or has another shape: which line, what is wrong, what to do.
 */
export function parseJsonLines<Schema extends v.GenericSchema>(
  file: string,
  lines: string,
  schema: Schema,
): v.InferOutput<Schema>[] {
  return lines
    .split('\n')
    .map((line, at) => ({ line, at: at + 1 }))
    .filter(({ line }) => line.trim())
    .map(({ line, at }) => {
      const parsed = v.safeParse(schema, jsonOf(line, `${file}:${at}`));
      if (parsed.success) return parsed.output;
      const [issue] = parsed.issues;
      const field = v.getDotPath(issue);
      throw new UnreadableFile(
        `${file}:${at}: ${field ? `“${field}” is not as it has to be` : 'is no line of labels'} (${issue.message}). ${advice}`,
      );
    });
}

const advice = 'Write each line as those of evaluation/sentences.jsonl or pages.jsonl are.';

function jsonOf(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    const found = line.trim();
    throw new UnreadableFile(
      `${place}: “${found.length > 24 ? `${found.slice(0, 24)}…` : found}” is no JSON. Give a file with one JSON object a line, as evaluation/sentences.jsonl has.`,
    );
  }
}
