import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Evidence, keptEvidence } from './evidence.ts';
import type { Glossary } from './read-glossary.ts';

/** The evidence in the repository, as far as it names entries that are there: nothing before the first build. */
export function committedEvidence(folder: string, { entries }: Pick<Glossary, 'entries'>): Evidence {
  const json = contentOf(join(folder, 'compiled/evidence.json'));
  if (json === undefined) return { mentions: {}, together: {} };
  return keptEvidence(
    json,
    entries.map(({ id }) => id),
  );
}

/** The names of those compiled files that are not in the repository as they were compiled just now. */
export function staleFiles(folder: string, files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([name, content]) => contentOf(join(folder, name)) !== content)
    .map(([name]) => name);
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
