import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asBrowsersRead, readLocale } from '../../scripts/locale-files.ts';
import { type PseudoLocale, pseudo } from '../../scripts/pseudo-locale.ts';

/** A built extension that speaks a language no one speaks. */
export interface PseudoExtension {
  readonly directory: string;
  /** Removes it. */
  remove(): Promise<void>;
}

/** Copies a built extension, English given in the pseudo-locale, and nothing else changed. */
export async function speakPseudo(built: string, name: PseudoLocale): Promise<PseudoExtension> {
  const directory = await mkdtemp(join(tmpdir(), `backgrounder-${name}-`));
  await cp(built, directory, { recursive: true });
  const file = join(directory, '_locales', 'en', 'messages.json');
  const english = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  const spoken = asBrowsersRead(pseudo(await readLocale('en'), name));
  await writeFile(file, JSON.stringify({ ...english, ...spoken }));
  return { directory, remove: () => rm(directory, { recursive: true }) };
}
