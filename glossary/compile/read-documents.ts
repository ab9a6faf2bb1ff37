import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A source text, its paragraphs in order: `passages[0]` is paragraph 1. */
export interface Document {
  /** The three digits that the file's name begins with. */
  readonly id: string;
  readonly passages: readonly string[];
}

/**
 * Reads the source documents, `<three digits>_<anything>.txt`.
 *
 * A passage is a non-empty line; passages are numbered from 1.
 */
export function readDocuments(folder: string): Document[] {
  return readdirSync(folder)
    .filter((name) => /^\d{3}_.*\.txt$/.test(name))
    .sort()
    .map((name) => ({
      id: name.slice(0, 3),
      passages: readFileSync(join(folder, name), 'utf8')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean),
    }));
}
