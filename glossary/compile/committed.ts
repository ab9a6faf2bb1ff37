import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UnreadableFile } from '../../files/read.ts';
import { type Evidence, keptEvidence } from './evidence.ts';
import type { Glossary } from './read-glossary.ts';

/**
 * The evidence in the repository, as far as it names entries that are there: nothing before the first build.
 *
 * @throws UnreadableFile when it is damaged, as by a merge.
 */
export function committedEvidence(folder: string, { entries }: Pick<Glossary, 'entries'>): Evidence {
  const file = join(folder, 'compiled/evidence.json');
  const json = contentOf(file);
  if (json === undefined) return { mentions: {}, together: {} };
  try {
    return keptEvidence(
      json,
      entries.map(({ id }) => id),
    );
  } catch {
    throw new UnreadableFile(`${file}: is damaged. Run: npm run glossary:build -- --documents DIR`);
  }
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
