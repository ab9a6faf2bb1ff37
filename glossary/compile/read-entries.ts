import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { type Entry, type Fault, parseEntry } from '../entry.ts';

/**
 * Reads every entry below a folder laid out as `<category>/<id>.yaml`.
 *
 * @returns the entries that parse, in the order of their ids, and every fault found; one bad file
 *   leaves the others standing.
 */
export function readEntries(folder: string): { entries: Entry[]; faults: Fault[] } {
  const entries: Entry[] = [];
  const faults: Fault[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.ya?ml$/.test(name)) continue;
    const file = join(folder, name);
    const read = readEntry(file);
    faults.push(...read.faults);
    if (read.entry) entries.push(read.entry);
  }
  // Code-point order, not the locale's: the compiled files must be the same on every machine.
  entries.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { entries, faults: [...faults, ...sameId(entries)] };
}

function readEntry(file: string) {
  try {
    return parseEntry(file.replaceAll('\\', '/'), parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const instruction =
      error instanceof YAMLParseError
        ? `is no YAML. ${error.message.split('\n')[0]}`
        : `cannot be read: ${String(error)}`;
    return { faults: [{ file, field: '', instruction }] };
  }
}

function sameId(entries: readonly Entry[]): Fault[] {
  return entries
    .filter((entry, at) => entry.id === entries[at - 1]?.id)
    .map((entry) => ({
      file: `${entry.category}/${entry.id}.yaml`,
      field: '',
      instruction: 'has the same id as a file in another category. Rename one.',
    }));
}
