import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Draft } from '../glossary/compile/draft.ts';
import { UsageError } from './usage.ts';

/**
 * Makes the folder that drafts go to. Before the documents are read: who named a folder that cannot be made
 * ought to know at once.
 *
 * @throws UsageError when it cannot be made.
 */
export function makeDraftsFolder(folder: string): void {
  orSayWhy(folder, () => makeFolder(resolve(folder)));
}

/**
 * Writes a draft where none is: one that is there may be half written by hand, and stays.
 *
 * @returns whether it was written.
 * @throws UsageError when it cannot be.
 */
export function writeDraft(folder: string, { path, text }: Draft): boolean {
  const file = join(folder, path);
  return orSayWhy(folder, () => {
    makeFolder(resolve(dirname(file)));
    try {
      writeFileSync(file, text, { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
  });
}

// Not by `recursive`: with it, Node tries for ever where a folder that is there takes no other, as in /proc.
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function orSayWhy<T>(folder: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`--out ${folder}: nothing can be written there (${code}). Give another folder.`);
  }
}
