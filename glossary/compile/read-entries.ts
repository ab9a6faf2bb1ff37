import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, type Fault, parseEntry } from '../entry.ts';
import { fileOf } from './check/file-of.ts';
import { readYaml } from './read-yaml.ts';

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

function readEntry(file: string): { entry?: Entry; faults: Fault[] } {
  const read = readYaml(file);
  return 'fault' in read ? { faults: [read.fault] } : parseEntry(read.file, read.value);
}

function sameId(entries: readonly Entry[]): Fault[] {
  return entries
    .filter((entry, at) => entry.id === entries[at - 1]?.id)
    .map((entry) => ({
      file: fileOf(entry),
      field: '',
      instruction: 'has the same id as a file in another category. Rename one.',
    }));
}
